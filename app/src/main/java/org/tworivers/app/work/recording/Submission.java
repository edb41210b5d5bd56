package org.tworivers.app.work.recording;

import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Channel;

/// A form that somebody sent.
///
/// @param viewer who sent it, and so who records
/// @param kind the word of what the form is about
/// @param form opaque id that the form was given when it was opened: sent twice, it is recorded once
/// @param seen the last entry of the journal when it was opened: what is recorded of its project after that was not
///     seen by who filled it in
/// @param channel the way it came in
/// @param content what tells it apart from another one that a program sends under the same id; empty for a page, whose
///     forms are told apart by what they say
public record Submission(Viewer viewer, String kind, String form, long seen, Channel channel, String content) {
    /// A form of a page.
    public Submission(Viewer viewer, String kind, String form, long seen) {
        this(viewer, kind, form, seen, Channel.WEB, "");
    }

    /// The same, about something that nobody can have seen before.
    Submission ofNew() {
        return new Submission(viewer, kind, form, 0, channel, content);
    }
}
