-- What people have said of organisations that look alike: one was merged into the other, or they are two.
CREATE TABLE organisation_judgement (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  same INTEGER NOT NULL,
  one TEXT NOT NULL,
  other TEXT NOT NULL
);
CREATE INDEX organisation_judgement_entry ON organisation_judgement (entry);
