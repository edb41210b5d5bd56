package org.tworivers.app.architecture.wrong.store;

import org.tworivers.app.architecture.wrong.work.Job;

/// Wrong: the store uses a room above it.
record LooksUp(Job job) {}
