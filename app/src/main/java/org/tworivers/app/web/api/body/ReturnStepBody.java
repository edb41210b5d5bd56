package org.tworivers.app.web.api.body;

import org.jspecify.annotations.Nullable;

/// A step of a monthly return.
///
/// @param step `submit`, `approve` or `send-back`
/// @param submission the submission that is decided on, as the return gives it; not needed to submit
/// @param reason what is to be mended; needed to send back
public record ReturnStepBody(
        @Nullable String step,
        @Nullable String submission,
        @Nullable String reason) {}
