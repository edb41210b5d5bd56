package org.tworivers.app.architecture.wrong.work;

/// What the store must not know and the command line may.
public record Job(String name) {}
