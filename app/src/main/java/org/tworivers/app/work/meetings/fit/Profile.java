package org.tworivers.app.work.meetings.fit;

/// A participant as far as it says who suits it.
public record Profile(Interest offers, Interest needs) {}
