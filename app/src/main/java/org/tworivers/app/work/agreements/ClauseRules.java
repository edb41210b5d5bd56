package org.tworivers.app.work.agreements;

import org.tworivers.app.exchange.ClauseRulesFile;
import org.tworivers.core.agreements.ClauseReview;

/// The rules about clauses that come with the program.
public final class ClauseRules {
    private ClauseRules() {}

    /// The review by them.
    public static ClauseReview review() {
        return Read.REVIEW;
    }

    /// Read when it is first asked for.
    private static final class Read {
        static final ClauseReview REVIEW = new ClauseReview(ClauseRulesFile.read());
    }
}
