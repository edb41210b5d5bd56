package org.tworivers.bench.meetings.timefold;

/// How much the breaks of two parties may differ.
public record Fairness(int most) {}
