package org.tworivers.app.cli;

import java.io.PrintWriter;
import org.tworivers.app.cli.terminal.Interruption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.imports.ImportWatch;

/// Shows an import's progress: on a terminal on one line that is written over, elsewhere a line each time. Stops the
/// import when the program is interrupted.
record ImportLine(PrintWriter err, Messages messages, boolean terminal, boolean wanted, Interruption interruption)
        implements ImportWatch {
    private static final String ERASE_REST = "\u001b[K";

    @Override
    public void rows(Phase phase, long rows) {
        if (!wanted) {
            return;
        }
        String key = phase == Phase.JUDGING ? "import.progress.judging" : "import.progress.recording";
        String line = messages.text(key, Long.toString(rows));
        if (terminal) {
            err.print("\r" + line + ERASE_REST);
            err.flush();
        } else {
            err.println(line);
        }
    }

    @Override
    public boolean isCancelled() {
        return interruption.isAsked();
    }

    /// Clears the line of progress, for what is said next.
    void finish() {
        if (wanted && terminal) {
            err.print("\r" + ERASE_REST);
            err.flush();
        }
    }
}
