package org.tworivers.bench.leads;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.tworivers.app.work.attraction.KnownClocks;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.ListedLead.Mark;
import org.tworivers.core.attraction.AttractionBook;

/// How long it takes to compute all clocks, first talks and the order of the work list of made-up leads on a day.
///
/// ``` java -Xmx1g … org.tworivers.bench.leads.ClockBench [LEADS [ROUNDS]]
/// ```
public final class ClockBench {
    private static final double SECONDS_TO_REACH = 2;
    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 22);

    private ClockBench() {}

    /// Runs it.
    ///
    /// @param arguments how many leads and rounds
    public static void main(String[] arguments) {
        int leads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        AttractionBook book = AttractionBook.of(MadeUpLeads.draw(leads, AS_OF));
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            LeadBoard board = LeadBoard.of(book, KnownClocks.shipped(), Map.of(), AS_OF);
            double seconds = (System.nanoTime() - begun) / 1e9;
            best = Math.min(best, seconds);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %.3f s, %d leads, %d clocks, %d overdue%n",
                    round,
                    seconds,
                    board.leads().size(),
                    board.leads().stream()
                            .mapToInt(each -> each.clocks().size())
                            .sum(),
                    board.count(Mark.OVERDUE));
        }
        System.out.printf(
                Locale.ROOT,
                "%d leads: best %.2f s; to reach: %.0f s. %s%n",
                leads,
                best,
                SECONDS_TO_REACH,
                best <= SECONDS_TO_REACH ? "Reached." : "Missed.");
    }
}
