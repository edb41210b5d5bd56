package org.tworivers.core.projects;

import java.util.Locale;

/// What somebody must see to about a project. It is found whenever a cut is read and never recorded.
public enum Due {
    /// A receipt is held back from figures.
    HELD_BACK,
    /// It is undertaken and has a stage without the evidence that its rule names.
    UNPROVEN,
    /// Stalled by inference: nothing is on record for longer than the [StallRules] allow.
    QUIET,
    /// A stage was planned for a day that has passed, and is not on record.
    OVERDUE,
    /// The responsible unit's deadline has passed. Since it was made responsible no work is on record, from the start
    /// on, and the project neither produces nor has ended.
    PAST_DEADLINE,
    /// A signing or a stage has no day, or one too coarse to say on which side of the base day it lies.
    UNDATED;

    /// The lower-case word, `held-back`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
