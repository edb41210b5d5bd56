package org.tworivers.bench.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.aftercare.KnownCaseClocks;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.core.aftercare.AftercareBook;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.CloseOut;
import org.tworivers.core.aftercare.Cohort;
import org.tworivers.core.journal.Recorded;

/// How long it takes to compute how made-up cases stand on a day, all their clocks, the order of the work list, and the
/// rates of all cohorts.
///
/// ``` java -Xmx1g … org.tworivers.bench.aftercare.CaseBench [CASES [ROUNDS]]
/// ```
public final class CaseBench {
    private static final double SECONDS_TO_REACH = 2;
    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 22);

    private CaseBench() {}

    /// Runs it.
    ///
    /// @param arguments how many cases and rounds
    public static void main(String[] arguments) {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        List<Recorded<AftercareEntry>> entries = entries(cases);
        long start = System.nanoTime();
        AftercareBook book = AftercareBook.of(entries);
        System.out.printf(Locale.ROOT, "book of %d entries: %.2f s%n", entries.size(), seconds(start));
        double worst = 0;
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            CaseBoard board = CaseBoard.of(book, KnownCaseClocks.shipped(), AS_OF);
            double clocks = seconds(begun);
            worst = Math.max(worst, clocks);
            long counting = System.nanoTime();
            int cohorts = CloseOut.by(Cohort.MONTH, board.standings()).size();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %.3f s, %d cases, %d clocks, %d overdue; rates of %d months: %.3f s%n",
                    round,
                    clocks,
                    board.cases().size(),
                    board.cases().stream()
                            .mapToInt(each -> each.clocks().size())
                            .sum(),
                    board.count(ListedCase.Mark.OVERDUE),
                    cohorts,
                    seconds(counting));
        }
        System.out.printf(
                Locale.ROOT,
                "%d cases: worst %.2f s; to reach: %.0f s. %s%n",
                cases,
                worst,
                SECONDS_TO_REACH,
                worst <= SECONDS_TO_REACH ? "Reached." : "Missed.");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static List<Recorded<AftercareEntry>> entries(int cases) {
        List<Recorded<AftercareEntry>> all = new ArrayList<>();
        MadeUpCases.draw(cases)
                .forEach((recorder, entries) ->
                        entries.forEach(entry -> all.add(Recorded.ahead(all.size() + 1L, recorder, List.of(), entry))));
        return all;
    }
}
