-- Who wants a letter about what waits for them: where to, how often, and the day on which they were last told. An ordinary
-- table: an address is no fact.
CREATE TABLE digest_subscription (
  account TEXT NOT NULL PRIMARY KEY,
  rhythm TEXT NOT NULL,
  language TEXT NOT NULL,
  told TEXT NOT NULL,
  refused INTEGER NOT NULL,
  address TEXT NOT NULL
);
