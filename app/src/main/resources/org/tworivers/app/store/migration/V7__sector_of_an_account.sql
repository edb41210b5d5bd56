-- What a sector officer is for. Accounts from before have none yet: they read, and record nothing until one is set.
ALTER TABLE account ADD COLUMN sector TEXT NOT NULL DEFAULT '';
