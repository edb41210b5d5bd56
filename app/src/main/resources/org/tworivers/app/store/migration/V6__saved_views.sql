-- Lists that somebody comes back to. An ordinary table: a view is no fact.
CREATE TABLE saved_view (
  account TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  PRIMARY KEY (account, name)
);
