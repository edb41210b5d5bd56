-- Which entries are about which institute, joint project, contract, count of units, posting or technology, and while they
-- stand. What they say is read from the journal and kept in memory, and read on by subject.
CREATE TABLE entry_of_research (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX entry_of_research_entry ON entry_of_research (entry);
CREATE INDEX entry_of_research_subject ON entry_of_research (subject, entry);
CREATE INDEX entry_of_research_from ON entry_of_research (known_from);
CREATE INDEX entry_of_research_until ON entry_of_research (known_until);
