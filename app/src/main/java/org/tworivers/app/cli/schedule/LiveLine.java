package org.tworivers.app.cli.schedule;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tworivers.app.cli.terminal.Terminal;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.meetings.Scheduling.Standing;

/// Tells where a search stands: on a terminal in one line that is written over, elsewhere, if asked, a line a
/// second.
final class LiveLine {
    private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(1);
    private static final double SECOND = 1e9;
    private static final String ERASE_REST = "\u001b[K";

    private final PrintWriter err;
    private final Messages messages;
    private final boolean terminal;
    private final boolean wanted;
    private long next;
    private boolean written;

    private LiveLine(PrintWriter err, Messages messages, boolean terminal, boolean wanted) {
        this.err = err;
        this.messages = messages;
        this.terminal = terminal;
        this.wanted = wanted;
    }

    /// @param always also where there is no terminal
    static LiveLine to(PrintWriter err, Messages messages, boolean always) {
        boolean terminal = Terminal.isThere();
        return new LiveLine(err, messages, terminal, always || terminal);
    }

    void show(Standing standing) {
        if (!wanted || standing.nanos() < next) {
            return;
        }
        next = standing.nanos() + (terminal ? ON_TERMINAL : ELSEWHERE);
        String line = line(standing);
        if (terminal) {
            err.print("\r" + line + ERASE_REST);
        } else {
            err.println(line);
        }
        err.flush();
        written = true;
    }

    private String line(Standing standing) {
        List<Long> values = standing.values();
        double seconds = Math.max(1, standing.nanos()) / SECOND;
        String key = standing.feasible() ? "schedule.live" : "schedule.live.none";
        String gap = IntStream.range(0, values.size())
                .mapToObj(i -> Long.toString(values.get(i) - standing.bounds().get(i)))
                .collect(Collectors.joining("/"));
        return messages.text(
                key,
                joined(values),
                joined(standing.bounds()),
                gap,
                String.format(Locale.ROOT, "%,.0f", standing.iterations() / seconds),
                String.format(Locale.ROOT, "%.1f", seconds));
    }

    private static String joined(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /// Leaves the terminal's line as it was.
    void end() {
        if (written && terminal) {
            err.print("\r" + ERASE_REST);
            err.flush();
        }
    }
}
