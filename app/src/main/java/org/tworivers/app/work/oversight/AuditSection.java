package org.tworivers.app.work.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionQuestion;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Row;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.oversight.Audit;
import org.tworivers.core.oversight.AuditCounts;
import org.tworivers.core.oversight.AuditCourse;
import org.tworivers.core.register.CodeBook;

/// What audits found whose samples were drawn in the days of a bulletin, beside what is claimed: those of receipts, and
/// those of stages. An audit is of the place it was drawn for, and of no sector.
public final class AuditSection implements SectionSource {
    private final Ledger ledger;

    /// The audits of a ledger.
    public AuditSection(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "audits";
    }

    @Override
    public Right needs() {
        return Right.SEE_JOURNAL;
    }

    @Override
    public BulletinSection make(SectionQuestion asked) {
        CodeBook codes = ledger.register().codes(asked.known().sequence());
        List<AuditCourse> audits = ledger.oversight().book(asked.known().sequence()).audits().stream()
                .filter(each -> asked.covers(each.drawnOn())
                        && asked.sector().isNone()
                        && asked.asksOfPlace(codes, each.audit().place()))
                .map(each -> each.asOf(asked.asOf()))
                .sorted(Comparator.comparing(AuditCourse::drawnOn)
                        .thenComparing(each -> each.audit().id()))
                .toList();
        long lookedAt = audits.stream().mapToLong(each -> each.found().size()).sum();
        return new BulletinSection(
                name(),
                audits.stream().filter(each -> each.audit().illustrative()).count(),
                lookedAt,
                Cell.shown(List.of(
                        new Figure("audits-drawn", new Value.Count(audits.size())),
                        new Figure("audits-looked-at", new Value.Count(lookedAt)))),
                List.of(table("receipts", false, audits), table("stages", true, audits)));
    }

    private static Table table(String by, boolean ofStages, List<AuditCourse> audits) {
        List<Row> rows = new ArrayList<>();
        for (AuditCourse course : audits) {
            List<AuditCounts> counts = AuditCounts.of(course);
            for (AuditCounts each : counts) {
                if (each.isOfStages() == ofStages) {
                    rows.add(row(course.audit(), counts.size() > 1, each));
                }
            }
        }
        return Table.of(by, rows);
    }

    private static Row row(Audit audit, boolean isOneOfMore, AuditCounts counts) {
        String unit = counts.estimate().claimed().denomination().toString();
        SortedMap<String, String> names = new TreeMap<>();
        for (String language : List.of("zh", "en")) {
            Messages messages = Messages.in(language);
            String what = messages.text(
                    "bulletin.section.audits.row",
                    AuditRows.what(audit.of(), messages),
                    audit.asOf().toString(),
                    isOneOfMore ? unit : "");
            names.put(
                    language,
                    audit.illustrative() ? messages.text("agreement.illustrative", what.strip()) : what.strip());
        }
        return new Row(
                isOneOfMore ? audit.id() + " " + unit : audit.id(),
                names,
                counts.estimate().audited(),
                Cell.shown(counts.figures()));
    }
}
