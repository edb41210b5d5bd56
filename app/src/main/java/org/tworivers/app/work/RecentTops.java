package org.tworivers.app.work;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.register.CodeBook;

/// What stands at the top of each place on a day; the last few are kept, as one page asks several questions.
final class RecentTops {
    private static final int MOST = 8;

    private final FactColumns facts;
    private final Deque<Tops> recent = new ArrayDeque<>();

    @SuppressWarnings("ArrayRecordComponent") // not compared
    private record Tops(long sequence, LocalDate asOf, int[] ofCodes) {}

    RecentTops(FactColumns facts) {
        this.facts = facts;
    }

    /// For each code of the columns the index of the code at the top of its tree.
    ///
    /// @param codes as known at the sequence
    synchronized int[] of(long sequence, LocalDate asOf, CodeBook codes) {
        for (Tops each : recent) {
            if (each.sequence() == sequence && each.asOf().equals(asOf)) {
                return each.ofCodes();
            }
        }
        Tops tops = new Tops(
                sequence, asOf, facts.tops(code -> codes.path(code, asOf).getLast()));
        recent.addFirst(tops);
        if (recent.size() > MOST) {
            recent.removeLast();
        }
        return tops.ofCodes();
    }
}
