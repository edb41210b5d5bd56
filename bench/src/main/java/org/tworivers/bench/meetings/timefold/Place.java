package org.tworivers.bench.meetings.timefold;

/// A slot to choose, with the number of tables open in it.
public record Place(int slot, int tables) {}
