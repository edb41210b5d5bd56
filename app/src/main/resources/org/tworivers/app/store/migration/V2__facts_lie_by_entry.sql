-- Facts, and what projects were called, lie in the order of their entries instead of beside an index of them: each
-- signing then touches two pages less, and an import grows by a fifth less.

CREATE TABLE fact_by_entry (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  line INTEGER NOT NULL,
  known_until BIGINT NOT NULL,
  audience INTEGER NOT NULL,
  project INTEGER NOT NULL,
  tag BIGINT NOT NULL,
  day BIGINT NOT NULL,
  code INTEGER NOT NULL,
  amount BIGINT NOT NULL,
  other BIGINT NOT NULL,
  PRIMARY KEY (entry, known_from, line)
)${by_primary_key};
INSERT INTO fact_by_entry (entry, known_from, line, known_until, audience, project, tag, day, code, amount, other)
SELECT entry, known_from,
  ROW_NUMBER() OVER (PARTITION BY entry, known_from ORDER BY tag, day, code, amount, other) - 1,
  known_until, audience, project, tag, day, code, amount, other
FROM fact;
DROP TABLE fact;
ALTER TABLE fact_by_entry RENAME TO fact;

CREATE TABLE project_entry_by_entry (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  audience INTEGER NOT NULL,
  project INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  names TEXT NOT NULL,
  PRIMARY KEY (entry, known_from)
)${by_primary_key};
INSERT INTO project_entry_by_entry (entry, known_from, known_until, audience, project, imported, names)
SELECT entry, known_from, known_until, audience, project, imported, names FROM project_entry;
DROP TABLE project_entry;
ALTER TABLE project_entry_by_entry RENAME TO project_entry;
CREATE INDEX project_entry_project ON project_entry (project);
