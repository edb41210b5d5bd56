package org.tworivers.core.architecture.wrong.journal;

/// What the ground floor must not know.
public record Above(String name) {}
