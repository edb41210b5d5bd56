package org.tworivers.app.web.api.body;

import org.jspecify.annotations.Nullable;

/// Why an entry is taken back.
public record ReasonBody(@Nullable String reason) {}
