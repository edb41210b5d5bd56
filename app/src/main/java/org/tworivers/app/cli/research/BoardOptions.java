package org.tworivers.app.cli.research;

import java.time.LocalDate;
import java.util.Optional;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.research.CooperationFilter;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.app.work.research.ResearchReader;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.shared.Code;
import picocli.CommandLine.Option;

/// What of the research network a command is asked for.
final class BoardOptions {
    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "As of which day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--known-at",
            paramLabel = "MOMENT",
            defaultValue = "",
            description = "As known at a moment or seq:NUMBER; now unless said otherwise.")
    private String knownAt = "";

    @Option(
            names = "--place",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Only what is of this place or under it, such as gbt2260:410100.")
    private String place = "";

    @Option(
            names = "--sector",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Only what is about this sector or what lies under it, such as gbt4754:C28.")
    private String sector = "";

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "0", description = "Only what began in this year.")
    private int year;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "",
            description = "Only these: institute, project or contract.")
    private String kind = "";

    LocalDate asOf() {
        return asOf;
    }

    /// What the region itself knows, of what is asked for.
    ResearchBoard board(Ledger ledger) {
        CooperationFilter filter = new CooperationFilter(
                code(place),
                code(sector),
                year,
                kind.isEmpty() ? Optional.empty() : Optional.of(CooperationKind.parse(kind)));
        long sequence = ledger.knownAt(knownAt, ProjectDays.ZONE).sequence();
        return new ResearchReader(ledger).board(Audience.OWN, asOf, sequence).only(filter);
    }

    private static Code code(String text) {
        return text.isEmpty() ? Code.NONE : Code.parse(text);
    }
}
