package org.tworivers.app.work.recording;

import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.shared.ContentHash;

/// The key by which a form that is sent twice is recorded once.
///
/// It covers what the form says: a form that somebody went back to and filled in otherwise is another one, and is not
/// silently taken for the first.
final class FormKey {
    private static final int DIGITS = 20;

    private FormKey() {}

    static String of(Submission submission, Draft draft) {
        if (submission.channel() == Channel.API) {
            return SentKey.of(submission.viewer(), submission.form(), submission.content());
        }
        String whole = String.join(
                "\n",
                submission.viewer().id(),
                submission.form(),
                draft.subject(),
                draft.corrects(),
                draft.audience().word(),
                draft.evidence().toString(),
                CanonicalText.write(draft.payload()));
        return "web:" + ContentHash.of(whole);
    }

    /// The id of the project that a form begins.
    static String project(Submission submission) {
        return "own/"
                + ContentHash.of(submission.viewer().id() + "\n" + submission.form())
                        .substring(0, DIGITS);
    }
}
