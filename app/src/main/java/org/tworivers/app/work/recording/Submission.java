package org.tworivers.app.work.recording;

import org.tworivers.app.work.accounts.Viewer;

/// A form that somebody sent.
///
/// @param viewer who sent it, and so who records
/// @param kind the word of what the form is about
/// @param form opaque id that the form was given when it was opened: sent twice, it is recorded once
/// @param seen the last entry of the journal when it was opened: what is recorded of its project after that was not
///     seen by who filled it in
public record Submission(Viewer viewer, String kind, String form, long seen) {}
