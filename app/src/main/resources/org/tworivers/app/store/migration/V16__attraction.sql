-- Which entries are about which team, visit or lead, and while they stand. What they say is read from the journal and kept
-- in memory, and read on by subject.
CREATE TABLE entry_of_attraction (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX entry_of_attraction_entry ON entry_of_attraction (entry);
CREATE INDEX entry_of_attraction_subject ON entry_of_attraction (subject, entry);
CREATE INDEX entry_of_attraction_from ON entry_of_attraction (known_from);
CREATE INDEX entry_of_attraction_until ON entry_of_attraction (known_until);
