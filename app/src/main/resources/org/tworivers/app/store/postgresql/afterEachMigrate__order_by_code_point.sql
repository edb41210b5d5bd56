-- Texts are ordered by code point, as SQLite orders them, whatever the language of the database: so the steps that both
-- stores share say TEXT and no more. Runs after each of them, in its transaction, and finds what is new.
DO $$
DECLARE
  found RECORD;
BEGIN
  FOR found IN
    SELECT c.relname, a.attname
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_collation k ON k.oid = a.attcollation
    WHERE n.nspname = current_schema() AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
      AND a.atttypid = CAST('text' AS regtype) AND k.collname <> 'C'
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE TEXT COLLATE "C"', found.relname, found.attname);
  END LOOP;
END $$;
