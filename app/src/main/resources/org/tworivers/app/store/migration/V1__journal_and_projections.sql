-- The journal is the truth; every table under "projections" can be dropped and filled again from it.
-- Common subset of SQLite and PostgreSQL: BIGINT (money in minor units, days since 1970, microseconds), INTEGER, TEXT.

CREATE TABLE journal_head (
  id INTEGER PRIMARY KEY,
  sequence BIGINT NOT NULL,
  hash TEXT NOT NULL,
  recorded_at BIGINT NOT NULL
);
INSERT INTO journal_head (id, sequence, hash, recorded_at)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', 0);

CREATE TABLE journal_entry (
  sequence ${sequence_type} PRIMARY KEY,
  entry_id TEXT NOT NULL UNIQUE,
  recorded_at BIGINT NOT NULL,
  recorder TEXT NOT NULL,
  channel TEXT NOT NULL,
  region TEXT NOT NULL,
  import_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  day TEXT NOT NULL,
  evidence TEXT NOT NULL,
  corrects TEXT NOT NULL,
  audience TEXT NOT NULL,
  payload TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX journal_entry_corrects ON journal_entry (corrects) WHERE corrects <> '';

-- Beside the journal: ordinary tables.

CREATE TABLE idempotency (key TEXT PRIMARY KEY, sequence BIGINT NOT NULL);
CREATE TABLE recorder (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE personal (commitment TEXT PRIMARY KEY, salt TEXT NOT NULL, content TEXT NOT NULL);
CREATE TABLE erasure (commitment TEXT PRIMARY KEY);

-- Projections. A row is known from one sequence until another; 2147483647 means it still is.

CREATE TABLE code (id INTEGER PRIMARY KEY, scheme TEXT NOT NULL, code TEXT NOT NULL, UNIQUE (scheme, code));
CREATE TABLE denomination (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE project (number INTEGER PRIMARY KEY, subject TEXT NOT NULL UNIQUE);

CREATE TABLE fact (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  audience INTEGER NOT NULL,
  project INTEGER NOT NULL,
  tag BIGINT NOT NULL,
  day BIGINT NOT NULL,
  code INTEGER NOT NULL,
  amount BIGINT NOT NULL,
  other BIGINT NOT NULL
);
CREATE INDEX fact_entry ON fact (entry);

CREATE TABLE project_entry (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  audience INTEGER NOT NULL,
  project INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  names TEXT NOT NULL
);
CREATE INDEX project_entry_entry ON project_entry (entry);
CREATE INDEX project_entry_project ON project_entry (project);

CREATE TABLE code_fact (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  scheme TEXT NOT NULL,
  code TEXT NOT NULL,
  ended INTEGER NOT NULL,
  day TEXT NOT NULL,
  names TEXT NOT NULL,
  parent TEXT NOT NULL,
  level TEXT NOT NULL,
  successor TEXT NOT NULL
);
CREATE INDEX code_fact_entry ON code_fact (entry);
CREATE INDEX code_fact_code ON code_fact (scheme, code);

CREATE TABLE organisation (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  names TEXT NOT NULL,
  aliases TEXT NOT NULL,
  credit_code TEXT NOT NULL,
  credit_check TEXT NOT NULL,
  place TEXT NOT NULL
);
CREATE INDEX organisation_entry ON organisation (entry);
CREATE INDEX organisation_id ON organisation (id);

CREATE TABLE person (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  id TEXT NOT NULL,
  commitment TEXT NOT NULL,
  organisation TEXT NOT NULL,
  role TEXT NOT NULL
);
CREATE INDEX person_entry ON person (entry);
CREATE INDEX person_id ON person (id);
CREATE INDEX person_commitment ON person (commitment);

CREATE TABLE agreement (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  id TEXT NOT NULL,
  names TEXT NOT NULL,
  signed TEXT NOT NULL,
  base_date TEXT NOT NULL,
  assumption TEXT NOT NULL
);
CREATE INDEX agreement_entry ON agreement (entry);

CREATE TABLE event (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  id TEXT NOT NULL,
  names TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  agreement TEXT NOT NULL
);
CREATE INDEX event_entry ON event (entry);

CREATE TABLE return_filed (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  unit TEXT NOT NULL,
  above TEXT NOT NULL,
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  figures TEXT NOT NULL
);
CREATE INDEX return_filed_entry ON return_filed (entry);
CREATE INDEX return_filed_unit ON return_filed (unit);

-- Which entry belongs to which family of corrections; the root is the entry that corrects nothing.
CREATE TABLE correction (entry ${sequence_type} PRIMARY KEY, root BIGINT NOT NULL);
CREATE INDEX correction_root ON correction (root);

CREATE TABLE import_run (
  import_id TEXT PRIMARY KEY,
  register TEXT NOT NULL,
  first_sequence BIGINT NOT NULL,
  last_sequence BIGINT NOT NULL,
  undone_sequence BIGINT NOT NULL
);
