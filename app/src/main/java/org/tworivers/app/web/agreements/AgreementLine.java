package org.tworivers.app.web.agreements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tworivers.app.work.agreements.AgreementProgress;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.CommitmentStanding.Status;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;

/// An agreement as lists and the head of its page show it.
///
/// @param base the base date; empty when none was stated
/// @param assumption why the base date is what it is; maybe empty
/// @param commitments how many there are
/// @param parts how many of them stand where
record AgreementLine(
        String id,
        String name,
        String signed,
        String base,
        String assumption,
        List<String> regions,
        int commitments,
        List<Part> parts) {
    private static final Rounding FINE = new Rounding(Rounding.Mode.HALF_UP, 2);

    /// A part of a bar.
    ///
    /// @param status the word of where they stand
    /// @param x where it begins, of 100
    /// @param width how long it is, of 100
    record Part(String status, long count, String x, String width) {}

    static AgreementLine of(AgreementProgress progress, NameBook names, boolean partial) {
        AgreementSigned signed = progress.book().signed();
        return new AgreementLine(
                signed.id(),
                signed.names().in(names.messages().language()),
                signed.signed().toString(),
                signed.baseDate().toString(),
                signed.assumption(),
                signed.regions().stream().map(names::party).toList(),
                progress.standings().size(),
                partial ? List.of() : parts(progress));
    }

    private static List<Part> parts(AgreementProgress progress) {
        List<Part> parts = new ArrayList<>();
        long before = 0;
        long all = progress.standings().size();
        for (Map.Entry<Status, Long> each : progress.counts().entrySet()) {
            parts.add(new Part(
                    each.getKey().word(), each.getValue(), percent(before, all), percent(each.getValue(), all)));
            before += each.getValue();
        }
        return parts;
    }

    private static String percent(long part, long all) {
        BigDecimal percent = FINE.round(Ratio.of(part, all).scaledByPowerOfTen(2));
        return percent.toPlainString();
    }

    /// How many stand where.
    ///
    /// @param status the word of where
    long count(String status) {
        return parts.stream()
                .filter(each -> each.status().equals(status))
                .mapToLong(Part::count)
                .sum();
    }
}
