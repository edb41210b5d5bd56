package org.tworivers.app.architecture.wrong.exchange;

import org.tworivers.app.architecture.wrong.render.Page;

/// Wrong: a room uses one beside it.
record LooksAside(Page page) {}
