-- Which entries are about parks, who looks for one, and what the choice rests on. What they say is read from the journal
-- and kept in memory.
CREATE TABLE entry_of_parks (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX entry_of_parks_entry ON entry_of_parks (entry);
CREATE INDEX entry_of_parks_subject ON entry_of_parks (subject, entry);
