package org.tworivers.app.web.parks;

import java.util.List;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.PerMuText;
import org.tworivers.core.parks.OutputTable;
import org.tworivers.core.parks.ParkBook.StatedYear;
import org.tworivers.core.parks.PerMu;
import org.tworivers.core.parks.YearMeasure;
import org.tworivers.core.shared.Evidence;

/// What a park came to in a year, in words; what is empty has no evidence.
///
/// @param evidence what proves it
public record YearLine(
        String year,
        String park,
        String name,
        String output,
        String tax,
        String land,
        String outputPerMu,
        String taxPerMu,
        String evidence) {

    static YearLine of(OutputTable.Line line, int year, Messages messages) {
        return new YearLine(
                Integer.toString(year),
                line.park().id(),
                line.park().names().in(messages.language()),
                amount(line, YearMeasure.OUTPUT),
                amount(line, YearMeasure.TAX),
                amount(line, YearMeasure.LAND),
                PerMuText.rounded(line.perMu(YearMeasure.OUTPUT)),
                PerMuText.rounded(line.perMu(YearMeasure.TAX)),
                evidence(line.stated().map(StatedYear::evidence).orElse(List.of()), messages));
    }

    private static String amount(OutputTable.Line line, YearMeasure measure) {
        return PerMuText.stated(line.stated().flatMap(stated -> stated.year().find(measure)));
    }

    static String evidence(List<Evidence> evidence, Messages messages) {
        return String.join(
                "; ",
                evidence.stream()
                        .map(each -> messages.text(
                                        "web.dossier.evidence." + each.kind().word())
                                + " " + each.number())
                        .toList());
    }

    /// What parks came to together: one measure over the land of those of which both are stated.
    public record Sum(String word, String amount, String land, String perMu, int parks, int all) {
        static Sum of(OutputTable table, YearMeasure measure) {
            PerMu perMu = table.perMu(measure);
            return new Sum(
                    measure.word(),
                    perMu.amount().toString(),
                    perMu.land().toString(),
                    PerMuText.rounded(perMu),
                    perMu.parks().size(),
                    table.lines().size());
        }
    }
}
