package org.tworivers.app.web.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.work.oversight.AuditOffice.Wanted;
import org.tworivers.app.work.oversight.AuditRows;
import org.tworivers.core.oversight.AuditItem;
import org.tworivers.core.oversight.AuditVerdict;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.oversight.OversightEntry.AuditFound;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// What forms about audits say.
final class AuditForms {
    private static final String SEED = "[0-9]{1,18}";
    private static final String SIZE = "[1-9][0-9]{0,2}|1000";

    private final FieldReader in;
    private final OversightPages pages;

    /// @param typed what was typed, by field
    AuditForms(Map<String, String> typed, OversightPages pages) {
        in = new FieldReader(typed);
        this.pages = pages;
    }

    /// The sample that is to be drawn.
    Heard<Wanted> wanted() {
        String of = in.chosen("of", AuditRows.kinds());
        String seed = in.needed("seed");
        if (!seed.isEmpty() && !seed.matches(SEED)) {
            in.add(new Rejection("audit-seed", "seed", seed, "write a whole number of up to 18 digits."));
        }
        String size = in.needed("size");
        if (!size.isEmpty() && !size.matches(SIZE)) {
            in.add(new Rejection("audit-size", "size", size, "write a whole number from 1 to 1000."));
        }
        LocalDate asOf = OversightPages.exact(in, "asOf");
        return in.rejections().isEmpty()
                ? Heard.of(
                        new Wanted(
                                asOf + "-" + of + "-" + Long.parseLong(seed),
                                of,
                                Code.NONE,
                                Long.parseLong(seed),
                                Integer.parseInt(size),
                                pages.base(),
                                asOf,
                                pages.isDemonstration()),
                        List.of())
                : Heard.of(in, Optional.empty(), List.of());
    }

    /// What was found of an item.
    Heard<OversightEntry> found(String audit, AuditItem item) {
        String verdict = in.chosen(
                "verdict",
                Stream.of(AuditVerdict.values()).map(AuditVerdict::word).toList());
        Money amount = verdict.equals(AuditVerdict.PARTLY.word()) && in.amount("amount") instanceof Amount.Stated stated
                ? stated.money()
                : new Money(0, item.money().denomination());
        LocalDate day = pages.day(in);
        List<Evidence> report = RoomPages.paper(in, Evidence.Kind.REPORT);
        String note = in.text("note");
        return Heard.of(
                in,
                verdict.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new AuditFound(audit, item.key(), AuditVerdict.parse(verdict), amount, note, day)),
                report);
    }
}
