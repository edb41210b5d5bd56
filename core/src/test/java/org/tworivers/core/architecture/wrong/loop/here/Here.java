package org.tworivers.core.architecture.wrong.loop.here;

import org.tworivers.core.architecture.wrong.loop.there.There;

/// Wrong: needs the other room, which needs this one.
public record Here(There there) {}
