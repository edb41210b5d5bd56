package org.tworivers.core.register.likeness;

import java.util.Comparator;
import java.util.List;

/// How alike two organisations are, and why.
///
/// @param score from 0, nothing in common, to 1000
/// @param reasons what was seen, what speaks for them being one first
public record Likeness(int score, List<Reason> reasons) {
    /// From here on there is no doubt for a program: the same name, or code, and nothing against it.
    public static final int CERTAIN = 950;

    /// From here on two are shown to a person. Where names that are one part best from names that are not in the
    /// labelled pairs that `NameBench` measures on.
    public static final int WORTH_A_LOOK = 820;

    private static final int MOST = 1000;

    public Likeness {
        if (score < 0 || score > MOST) {
            throw new IllegalArgumentException("score (" + score + ") must be 0 to " + MOST + ". Maybe " + MOST + ".");
        }
        reasons = reasons.stream().sorted(Comparator.comparing(Reason::kind)).toList();
    }

    /// Whether something was seen.
    public boolean has(Reason.Kind kind) {
        return reasons.stream().anyMatch(each -> each.kind() == kind);
    }
}
