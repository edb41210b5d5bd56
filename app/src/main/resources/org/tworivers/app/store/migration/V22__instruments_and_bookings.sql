-- Which entries are about which instrument, and while they stand. What they say is read from the journal and kept in memory,
-- and read on by subject.
CREATE TABLE entry_of_instruments (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX entry_of_instruments_entry ON entry_of_instruments (entry);
CREATE INDEX entry_of_instruments_subject ON entry_of_instruments (subject, entry);
CREATE INDEX entry_of_instruments_from ON entry_of_instruments (known_from);
CREATE INDEX entry_of_instruments_until ON entry_of_instruments (known_until);

-- How each booking stands after each of its entries, narrow: a week, a conflict and a waiting list are read from here by an
-- index, and never from all bookings. Times are minutes on the house's clock since 1970, 0 where nothing was used yet; asked
-- is the moment as it is written. State is the number of the state.
CREATE TABLE booking (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  booking TEXT NOT NULL,
  instrument TEXT NOT NULL,
  state INTEGER NOT NULL,
  begins BIGINT NOT NULL,
  ends BIGINT NOT NULL,
  organisation TEXT NOT NULL,
  outside INTEGER NOT NULL,
  holder TEXT NOT NULL,
  attended INTEGER NOT NULL,
  method TEXT NOT NULL,
  illustrative INTEGER NOT NULL,
  asked TEXT NOT NULL,
  changes INTEGER NOT NULL,
  used_from BIGINT NOT NULL,
  used_until BIGINT NOT NULL,
  charge BIGINT NOT NULL
);
CREATE INDEX booking_entry ON booking (entry);
CREATE INDEX booking_id ON booking (booking, entry);
CREATE INDEX booking_time ON booking (instrument, begins);
CREATE INDEX booking_organisation ON booking (organisation, begins);
CREATE INDEX booking_holder ON booking (holder, begins);
CREATE INDEX booking_open ON booking (instrument, state, begins) WHERE known_until = 2147483647 AND state < 3;

-- The secret address under which a calendar asks for the bookings of an instrument or of an account. An ordinary table; the
-- secret is kept as it is, since the page that shows the address must show it again, and a new one takes its place.
CREATE TABLE booking_feed (
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  secret TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (kind, subject)
);
CREATE UNIQUE INDEX booking_feed_secret ON booking_feed (secret);
