package org.tworivers.app.cli.options;

import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which part of a work list is shown, on which day.
public final class WorkListOptions {
    @Mixin
    private DayOption day = new DayOption();

    @Option(names = "--overdue", description = "Only what is late.")
    private boolean overdue;

    @Option(names = "--all", description = "What is over, too.")
    private boolean all;

    /// The day.
    public LocalDate asOf() {
        return day.asOf();
    }

    /// Whether something is shown.
    ///
    /// @param isLate whether it is late
    /// @param isOpen whether anything is still to be done about it
    public boolean wants(boolean isLate, boolean isOpen) {
        return overdue ? isLate : all || isOpen;
    }
}
