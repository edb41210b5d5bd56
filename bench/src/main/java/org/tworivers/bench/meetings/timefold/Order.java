package org.tworivers.bench.meetings.timefold;

/// One talk strictly before another, by their numbers.
public record Order(int before, int after) {}
