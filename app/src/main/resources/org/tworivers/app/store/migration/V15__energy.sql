-- How much of a carrier a process of a plant used in a month.
CREATE TABLE energy_consumption (
  entry BIGINT NOT NULL,
  known_from BIGINT NOT NULL,
  known_until BIGINT NOT NULL,
  plant TEXT NOT NULL,
  place TEXT NOT NULL,
  process TEXT NOT NULL,
  carrier TEXT NOT NULL,
  month TEXT NOT NULL,
  amount TEXT NOT NULL,
  unit TEXT NOT NULL,
  output TEXT NOT NULL
);
CREATE INDEX energy_consumption_entry ON energy_consumption (entry);
CREATE INDEX energy_consumption_plant ON energy_consumption (plant, process, carrier, month);
