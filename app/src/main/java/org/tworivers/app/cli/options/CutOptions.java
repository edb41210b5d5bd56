package org.tworivers.app.cli.options;

import java.time.LocalDate;
import java.time.ZoneId;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.shared.Code;
import picocli.CommandLine.Option;

/// The options that say how figures are read: what was known, what counts, how rates are rounded, of which projects.
public final class CutOptions {
    @Option(
            names = "--known-at",
            paramLabel = "WHEN",
            defaultValue = "",
            description = "With what was recorded until then: a date, an instant, or seq:N (default: now).")
    private String knownAt = "";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Shanghai",
            description = "Where the day of --known-at ends (default: ${DEFAULT-VALUE}).")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "sanming-2006",
            description = "How signings count: sanming-2006 or every-signing (default: ${DEFAULT-VALUE}).")
    private String policy = "sanming-2006";

    @Option(
            names = "--rounding",
            paramLabel = "RULE",
            defaultValue = "half-up",
            description = "half-up, half-even or truncate (default: ${DEFAULT-VALUE}).")
    private String rounding = "half-up";

    @Option(
            names = "--digits",
            paramLabel = "N",
            defaultValue = "1",
            description = "Digits after the point of a rate in per cent (default: ${DEFAULT-VALUE}).")
    private int digits = 1;

    @Option(
            names = "--place",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Only projects in this place or under it, such as gbt2260:410100.")
    private String place = "";

    @Option(
            names = "--sector",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Only projects of this sector or under it, such as gbt4754:C.")
    private String sector = "";

    /// The question for two days, grouped as said.
    public FigureQuestion question(LocalDate base, LocalDate asOf, String by) {
        return new FigureQuestion(
                base,
                asOf,
                knownAt,
                zone,
                CountingPolicies.get(policy),
                new Rounding(Rounding.Mode.parse(rounding), digits),
                by,
                place.isEmpty() ? Code.NONE : Code.parse(place),
                sector.isEmpty() ? Code.NONE : Code.parse(sector));
    }

    /// What was known, as written; empty for now.
    public String knownAt() {
        return knownAt;
    }

    /// Where days end.
    public ZoneId zone() {
        return zone;
    }
}
