package org.tworivers.core.register.likeness;

import java.util.List;
import java.util.TreeSet;
import org.tworivers.core.register.likeness.Reason.Kind;

/// What legal forms take from the likeness of names: little when one leaves it out, much when they differ.
final class LegalFormComparer {
    private static final int LEFT_OUT = 40;
    private static final int OTHER = 160;

    private LegalFormComparer() {}

    /// What is to be taken from the score.
    static int compare(NameForm one, NameForm other, List<Reason> reasons) {
        if (one.comesTo().equals(other.comesTo())) {
            return 0;
        }
        if (one.comesTo().isEmpty() || other.comesTo().isEmpty()) {
            reasons.add(new Reason(Kind.FORM_LEFT_OUT, joined(one), joined(other)));
            return LEFT_OUT;
        }
        reasons.add(new Reason(Kind.OTHER_FORM, joined(one), joined(other)));
        return OTHER;
    }

    private static String joined(NameForm form) {
        return String.join(" ", new TreeSet<>(form.comesTo()));
    }
}
