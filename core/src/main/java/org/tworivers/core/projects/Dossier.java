package org.tworivers.core.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// Everything told of one project by a cut, what was taken back included: each line says whether it counts.
///
/// @param standing where the project stands in the cut
/// @param lines by day, then by the order of recording
public record Dossier(ProjectStanding standing, List<Line> lines) {
    public Dossier {
        lines = List.copyOf(lines);
    }

    /// Whether a line counts in the cut.
    public enum State {
        /// It counts.
        COUNTS,
        /// It holds from a day that lies after the cut.
        AHEAD,
        /// It was known once: corrected or taken back since.
        ENDED
    }

    /// One thing said.
    ///
    /// @param heldBack why it is held back, when it is a suspicious receipt; at most one
    public record Line(Statement statement, Telling telling, State state, List<HeldBack> heldBack) {
        public Line {
            heldBack = List.copyOf(heldBack);
        }

        /// Why it is held back from figures.
        public Optional<HeldBack> findHeldBack() {
            return heldBack.stream().findFirst();
        }

        /// Whether it began to count after a day, by its own day.
        public boolean hasHappenedAfter(LocalDate day) {
            return state == State.COUNTS
                    && statement.day().isDated()
                    && statement.day().last().isAfter(day);
        }

        /// Whether it became known, or stopped to be, after an entry was the last.
        public boolean isChangedAfter(long sequence, long until) {
            return telling.knownFrom() > sequence || (telling.knownUntil() > sequence && telling.isEndedAt(until));
        }
    }

    /// A dossier of what was told.
    ///
    /// @param tellings what was known by the cut's sequence, also what no longer is
    /// @param held the receipts that are held back in the cut
    /// @param ahead whether what lies after the as-of day may be seen
    public static Dossier of(
            ProjectStanding standing, List<Telling> tellings, Cut cut, List<HeldReceipt> held, boolean ahead) {
        List<HeldReceipt> left = new ArrayList<>(held);
        List<Line> lines = new ArrayList<>();
        for (Telling telling : tellings) {
            for (Statement statement : telling.stated().statements()) {
                State state = state(statement.day(), telling, cut);
                boolean later = isLater(statement.day(), cut);
                if (ahead || !later) {
                    List<HeldBack> reason = state == State.COUNTS && statement instanceof Statement.Received received
                            ? take(received, telling, left)
                            : List.of();
                    lines.add(new Line(statement, telling, state, reason));
                }
            }
        }
        lines.sort(Comparator.comparing((Line line) -> line.statement().day())
                .thenComparingLong(line -> line.telling().entry().sequence())
                .thenComparingLong(line -> line.telling().knownFrom()));
        return new Dossier(standing, lines);
    }

    private static State state(Day day, Telling telling, Cut cut) {
        if (!telling.isKnownAt(cut.sequence())) {
            return State.ENDED;
        }
        return isLater(day, cut) ? State.AHEAD : State.COUNTS;
    }

    private static boolean isLater(Day day, Cut cut) {
        return day.isDated() && day.last().isAfter(cut.asOf());
    }

    /// The reason of the held receipt that is this one; each is taken once.
    private static List<HeldBack> take(Statement.Received received, Telling telling, List<HeldReceipt> left) {
        for (HeldReceipt each : left) {
            String voucher =
                    each.voucher().equals(Code.NONE) ? "" : each.voucher().code();
            if (each.knownFrom() == telling.knownFrom()
                    && each.day().equals(received.day())
                    && each.money().equals(received.money())
                    && voucher.equals(received.voucher().strip())) {
                left.remove(each);
                return List.of(each.reason());
            }
        }
        return List.of();
    }
}
