package org.tworivers.app.web.api.body;

import org.jspecify.annotations.Nullable;

/// A month.
///
/// @param month such as `2017-04`
public record MonthBody(@Nullable String month) {}
