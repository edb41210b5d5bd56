-- Which entries are about which agreement or pairing, and while they stand. What they say is read from the journal: nothing
-- else asks for a part of it.
CREATE TABLE entry_of_agreement (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  book TEXT NOT NULL
);
CREATE INDEX entry_of_agreement_entry ON entry_of_agreement (entry);
CREATE INDEX entry_of_agreement_book ON entry_of_agreement (book, entry);

INSERT INTO entry_of_agreement (entry, known_from, known_until, book)
  SELECT entry, known_from, known_until, 'agreement:' || id FROM agreement;
