package org.tworivers.core.architecture.wrong.loop.there;

import org.jspecify.annotations.Nullable;
import org.tworivers.core.architecture.wrong.loop.here.Here;

/// Wrong: needs the other room, which needs this one.
public record There(@Nullable Here here) {}
