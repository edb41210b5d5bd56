package org.tworivers.app.architecture.wrong.cellar;

/// Wrong: its room is not in the plan.
record HasNoRoom(String name) {}
