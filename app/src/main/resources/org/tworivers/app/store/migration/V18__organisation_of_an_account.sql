-- The organisation that a firm's own account is for; empty for accounts of the office.
ALTER TABLE account ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
