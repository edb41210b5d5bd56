package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.tworivers.app.work.imports.ImportWatch;

/// Shows an import's progress on one line of a terminal. Interrupting the program cancels it: nothing half-done stays.
final class TerminalWatch implements ImportWatch {
    private final PrintWriter err;

    TerminalWatch(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void rows(Phase phase, long rows) {
        err.printf(Locale.ROOT, "\r%s %,d", phase == Phase.JUDGING ? "judging" : "recording", rows);
        err.flush();
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
