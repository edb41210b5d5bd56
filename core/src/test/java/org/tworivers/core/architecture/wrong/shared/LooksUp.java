package org.tworivers.core.architecture.wrong.shared;

import org.tworivers.core.architecture.wrong.journal.Above;

/// Wrong: the ground floor uses a room above it.
record LooksUp(Above above) {}
