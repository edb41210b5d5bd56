package org.tworivers.core.projects;

import java.util.List;
import org.tworivers.core.shared.Evidence;

/// One statement of a test ledger and the sequences at which it counts.
///
/// @param from first sequence that knows it
/// @param until first sequence that no longer does
record Said(String project, int from, int until, Statement statement, List<Evidence> evidence) {

    boolean isKnownAt(long sequence) {
        return from <= sequence && sequence < until;
    }

    Said withProject(String other) {
        return new Said(other, from, until, statement, evidence);
    }

    Said withKnown(int newFrom, int newUntil) {
        return new Said(project, newFrom, newUntil, statement, evidence);
    }
}
