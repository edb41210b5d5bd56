package org.tworivers.app.web.api.body;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of a monthly return, all of them: one that is left out is taken out.
///
/// @param figures figure name to exact value, as a decimal text
public record ReturnFiguresBody(@Nullable Map<String, @Nullable String> figures) {}
