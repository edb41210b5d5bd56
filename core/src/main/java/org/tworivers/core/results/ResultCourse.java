package org.tworivers.core.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.LevelSetBack;
import org.tworivers.core.results.ResultsEntry.LicenceEnded;
import org.tworivers.core.results.ResultsEntry.LicenceGranted;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.results.ResultsEntry.UseEnded;

/// A result with all that was said of it, by day and then in the order of the journal.
///
/// Who reads how ready it is asks [#ladder], which takes a level only on top of the one below it, each with
/// a paper, and passes over what stands without: so taking a lower level back takes those above it along.
///
/// @param statedOn the day of the first statement
/// @param steps all that was said
public record ResultCourse(Result result, LocalDate statedOn, List<Recorded<ResultsEntry>> steps) {
    /// The highest level (GB/T 37264).
    public static final int TOP = 9;

    public ResultCourse {
        steps = List.copyOf(steps);
    }

    /// A use that was begun and has not ended.
    ///
    /// @param project id of the project; empty when it is used by a firm without one
    /// @param firm id of the firm, maybe empty
    public record Use(String project, String firm, LocalDate since) {}

    /// A licence as it stands.
    ///
    /// @param endedOn the day on which it ended before its term, when it did
    public record Granted(Licence licence, LocalDate from, Optional<LocalDate> endedOn) {
        /// Whether it holds on a day.
        public boolean holds(LocalDate asOf) {
            return !from.isAfter(asOf)
                    && !licence.isOver(asOf)
                    && endedOn.filter(day -> !day.isAfter(asOf)).isEmpty();
        }
    }

    /// The course that entries of one result tell; nothing when it was never stated, or that was taken back.
    static Optional<ResultCourse> of(List<Recorded<ResultsEntry>> entries) {
        List<Recorded<ResultsEntry>> steps = new ArrayList<>(entries);
        steps.sort(Comparator.comparing(
                        (Recorded<ResultsEntry> each) -> each.entry().day())
                .thenComparingLong(Recorded::sequence));
        @Nullable Result last = null;
        @Nullable LocalDate first = null;
        for (Recorded<ResultsEntry> step : steps) {
            if (step.entry() instanceof ResultStated(Result stated, LocalDate day)) {
                last = stated;
                first = first == null ? day : first;
            }
        }
        return last == null || first == null ? Optional.empty() : Optional.of(new ResultCourse(last, first, steps));
    }

    /// The levels that stand on a day, from the first up, each with the entry that says so; as many as its level.
    public List<Recorded<ResultsEntry>> ladder(LocalDate asOf) {
        List<Recorded<ResultsEntry>> ladder = new ArrayList<>();
        for (Recorded<ResultsEntry> step : until(asOf)) {
            if (step.entry() instanceof LevelReached reached) {
                if (reached.level() == ladder.size() + 1
                        && reached.level() <= TOP
                        && !step.evidence().isEmpty()) {
                    ladder.add(step);
                }
            } else if (step.entry() instanceof LevelSetBack back) {
                while (ladder.size() > Math.max(0, back.level())) {
                    ladder.removeLast();
                }
            }
        }
        return List.copyOf(ladder);
    }

    /// How ready it is on a day: 1 to 9; 0 while no level was stated.
    public int level(LocalDate asOf) {
        return ladder(asOf).size();
    }

    /// Where it is used on a day, the longest first.
    public List<Use> uses(LocalDate asOf) {
        List<Use> uses = new ArrayList<>();
        for (Recorded<ResultsEntry> step : until(asOf)) {
            switch (step.entry()) {
                case UseBegun begun -> {
                    if (uses.stream().noneMatch(use -> isOf(use, begun.project(), begun.firm()))) {
                        uses.add(new Use(begun.project(), begun.firm(), begun.day()));
                    }
                }
                case UseEnded ended -> uses.removeIf(use -> isOf(use, ended.project(), ended.firm()));
                default -> {}
            }
        }
        return List.copyOf(uses);
    }

    private static boolean isOf(Use use, String project, String firm) {
        return use.project().equals(project) && use.firm().equals(firm);
    }

    /// The licences that were granted by a day, as they stand then, the earliest first.
    public List<Granted> licences(LocalDate asOf) {
        List<Recorded<ResultsEntry>> told = until(asOf);
        return told.stream()
                .flatMap(step -> step.entry() instanceof LicenceGranted(String id, Licence licence, LocalDate day)
                        ? Optional.of(new Granted(licence, day, ended(told, licence.key()))).stream()
                        : Optional.<Granted>empty().stream())
                .toList();
    }

    private static Optional<LocalDate> ended(List<Recorded<ResultsEntry>> told, String licence) {
        return told.stream()
                .filter(step -> step.entry() instanceof LicenceEnded ended
                        && ended.licence().equals(licence))
                .map(step -> step.entry().day())
                .findFirst();
    }

    /// Whether it was stated by a day.
    public boolean isStated(LocalDate asOf) {
        return !statedOn.isAfter(asOf);
    }

    /// The day of the last statement of two kinds; that of the first statement when there is none.
    LocalDate latest(Class<? extends ResultsEntry> one, Class<? extends ResultsEntry> other) {
        return steps.stream()
                .map(Recorded::entry)
                .filter(entry -> one.isInstance(entry) || other.isInstance(entry))
                .map(ResultsEntry::day)
                .filter(day -> day.isAfter(statedOn))
                .max(Comparator.naturalOrder())
                .orElse(statedOn);
    }

    private List<Recorded<ResultsEntry>> until(LocalDate asOf) {
        return steps.stream().filter(each -> !each.entry().day().isAfter(asOf)).toList();
    }
}
