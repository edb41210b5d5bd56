-- Bulletins that anybody may read. An ordinary table: what was published is no fact about the world, and what it says
-- can be derived again from the journal at its sequence. A row is never changed.
CREATE TABLE published_bulletin (
  id TEXT PRIMARY KEY,
  base TEXT NOT NULL,
  as_of TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  head TEXT NOT NULL,
  published_by TEXT NOT NULL,
  published_at BIGINT NOT NULL,
  html_zh TEXT NOT NULL,
  html_en TEXT NOT NULL,
  json TEXT NOT NULL
);
