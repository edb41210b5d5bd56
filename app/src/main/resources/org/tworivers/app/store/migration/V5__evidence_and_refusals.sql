-- The papers behind facts, byte by byte. An ordinary table: the journal holds the hash of each, and with it the paper can
-- be held against the fact it proves. What no entry names is swept away after a day.
CREATE TABLE evidence_file (
  hash TEXT PRIMARY KEY,
  form TEXT NOT NULL,
  size BIGINT NOT NULL,
  named INTEGER NOT NULL,
  kept_at BIGINT NOT NULL,
  content ${bytes_type} NOT NULL
);

-- What the rules refused on a page, so that a dossier can show it. An ordinary table: a refusal is no fact. Of each project
-- the latest are kept.
CREATE TABLE refusal (
  project TEXT NOT NULL,
  refused_at BIGINT NOT NULL,
  account TEXT NOT NULL,
  form TEXT NOT NULL,
  reasons TEXT NOT NULL
);
CREATE INDEX refusal_project ON refusal (project, refused_at);
