-- Which entries are about which event. What they say is read from the journal and kept in memory: nothing else asks for
-- a part of it, and none of them is ever taken back.
CREATE TABLE entry_of_event (
  entry BIGINT NOT NULL PRIMARY KEY,
  event TEXT NOT NULL,
  planned INTEGER NOT NULL
);
CREATE INDEX entry_of_event_event ON entry_of_event (event, entry);

-- From here on ordinary tables: nothing in them is a fact.

-- What opens the pages of one delegation to whoever holds it: its agenda, its wishes, what came of its meetings.
CREATE TABLE event_pass (
  secret TEXT NOT NULL PRIMARY KEY,
  event TEXT NOT NULL,
  delegation TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  revoked INTEGER NOT NULL
);
CREATE INDEX event_pass_delegation ON event_pass (event, delegation);

-- Who asked to take part, until somebody decides.
CREATE TABLE event_application (
  id TEXT NOT NULL PRIMARY KEY,
  event TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX event_application_event ON event_application (event, made_at);

-- Runs of the engine, with what they came to.
CREATE TABLE event_run (
  id TEXT NOT NULL PRIMARY KEY,
  event TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  started_by TEXT NOT NULL,
  known BIGINT NOT NULL,
  state TEXT NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX event_run_event ON event_run (event, started_at);

-- The timetable that is being worked on, every version of it.
CREATE TABLE event_board (
  event TEXT NOT NULL,
  version BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (event, version)
);

-- What a delegation is told, and whether a letter about it went out.
CREATE TABLE event_notice (
  id TEXT NOT NULL PRIMARY KEY,
  event TEXT NOT NULL,
  delegation TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  letter TEXT NOT NULL,
  read_at BIGINT NOT NULL
);
CREATE INDEX event_notice_delegation ON event_notice (event, delegation, made_at);
CREATE INDEX event_notice_letter ON event_notice (letter);
