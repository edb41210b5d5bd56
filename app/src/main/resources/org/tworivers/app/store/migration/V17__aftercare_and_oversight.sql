-- Which entries are about which case, and which about which promise, visit to a site or sample, and while they stand. What
-- they say is read from the journal and kept in memory, and read on by subject.
CREATE TABLE entry_of_aftercare (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX entry_of_aftercare_entry ON entry_of_aftercare (entry);
CREATE INDEX entry_of_aftercare_subject ON entry_of_aftercare (subject, entry);
CREATE INDEX entry_of_aftercare_from ON entry_of_aftercare (known_from);
CREATE INDEX entry_of_aftercare_until ON entry_of_aftercare (known_until);

CREATE TABLE entry_of_oversight (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX entry_of_oversight_entry ON entry_of_oversight (entry);
CREATE INDEX entry_of_oversight_subject ON entry_of_oversight (subject, entry);
CREATE INDEX entry_of_oversight_from ON entry_of_oversight (known_from);
CREATE INDEX entry_of_oversight_until ON entry_of_oversight (known_until);
