-- Who reports to whom, and the steps that their monthly returns took.
CREATE TABLE reporting_unit (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  unit TEXT NOT NULL,
  above TEXT NOT NULL,
  place TEXT NOT NULL,
  due_day INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  day TEXT NOT NULL
);
CREATE INDEX reporting_unit_entry ON reporting_unit (entry);

CREATE TABLE return_step (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  unit TEXT NOT NULL,
  month TEXT NOT NULL,
  kind TEXT NOT NULL,
  submission TEXT NOT NULL,
  reason TEXT NOT NULL,
  facts INTEGER NOT NULL
);
CREATE INDEX return_step_entry ON return_step (entry);
CREATE INDEX return_step_unit ON return_step (unit, month);

-- What a unit is still writing. An ordinary table: a draft is no fact.
CREATE TABLE return_draft (
  unit TEXT NOT NULL,
  month TEXT NOT NULL,
  version BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (unit, month)
);
