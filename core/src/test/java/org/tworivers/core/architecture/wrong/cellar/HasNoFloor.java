package org.tworivers.core.architecture.wrong.cellar;

/// Wrong: its room is not among the floors.
record HasNoFloor(String name) {}
