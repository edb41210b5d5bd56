-- Which entries are about which result, and which about which talent agreement, and while they stand. What they say is read
-- from the journal and kept in memory, and read on by subject.
CREATE TABLE entry_of_results (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX entry_of_results_entry ON entry_of_results (entry);
CREATE INDEX entry_of_results_subject ON entry_of_results (subject, entry);
CREATE INDEX entry_of_results_from ON entry_of_results (known_from);
CREATE INDEX entry_of_results_until ON entry_of_results (known_until);

CREATE TABLE entry_of_talent (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX entry_of_talent_entry ON entry_of_talent (entry);
CREATE INDEX entry_of_talent_subject ON entry_of_talent (subject, entry);
CREATE INDEX entry_of_talent_from ON entry_of_talent (known_from);
CREATE INDEX entry_of_talent_until ON entry_of_talent (known_until);
