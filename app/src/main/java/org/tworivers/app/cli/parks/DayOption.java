package org.tworivers.app.cli.parks;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.parks.Gates;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.core.journal.Head;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.register.CodeBook;
import picocli.CommandLine.Option;

/// As of which day, as known when, and by which gates.
final class DayOption {
    @Option(
            names = "--on",
            paramLabel = "DAY",
            description =
                    "As things stood at the end of this day, YYYY-MM-DD (default: today). A past day tries the gates"
                            + " that were in force then.")
    private @Nullable LocalDate day;

    @Option(
            names = "--known-at",
            paramLabel = "WHEN",
            defaultValue = "",
            description = "With what was recorded until then: a date, an instant, or seq:N (default: now).")
    private String knownAt = "";

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Ask the gates of this file instead of those of the program and the journal.")
    private @Nullable Path rules;

    /// What the choice rests on.
    ParkMatching matching(Ledger ledger) {
        Head head = ledger.knownAt(knownAt, ProjectDays.ZONE);
        ParkBook book = ledger.parks().book(head.sequence());
        CodeBook codes = ledger.register().codes(head.sequence());
        LocalDate asked = day == null ? LocalDate.now(ProjectDays.ZONE) : day;
        Meanings meanings = Meanings.onClassPath();
        return rules == null
                ? ParkMatching.of(book, codes, asked, meanings)
                : new ParkMatching(book, codes, asked, Gates.read(rules), meanings);
    }
}
