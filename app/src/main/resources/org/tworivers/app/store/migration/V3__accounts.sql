-- Who may sign in. An ordinary table: accounts are no facts about the world.
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  place TEXT NOT NULL,
  password TEXT NOT NULL,
  must_change INTEGER NOT NULL,
  expires_at BIGINT NOT NULL,
  failures INTEGER NOT NULL,
  locked_until BIGINT NOT NULL,
  closed INTEGER NOT NULL
);
