package org.tworivers.app.work.oversight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tworivers.app.render.Messages;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.oversight.Audit;
import org.tworivers.core.oversight.AuditCourse;
import org.tworivers.core.oversight.AuditEstimate;
import org.tworivers.core.oversight.AuditItem;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Money;

/// Audits for machines.
public final class AuditRows {
    private static final Rounding WHOLE = new Rounding(Rounding.Mode.HALF_UP, 0);

    private AuditRows() {}

    /// An audit with what was found.
    public static Tree json(AuditCourse course) {
        return head(course.audit())
                .with("drawnOn", course.drawnOn().toString())
                .with(
                        "items",
                        course.audit().items().stream()
                                .map(item -> json(course, item))
                                .toList())
                .with(
                        "estimates",
                        course.estimates().stream().map(AuditRows::json).toList())
                .build();
    }

    /// A sample that may or may not be recorded.
    public static Tree json(Audit audit) {
        return head(audit)
                .with(
                        "items",
                        audit.items().stream().map(item -> row(item).build()).toList())
                .build();
    }

    private static Tree.FieldsBuilder head(Audit audit) {
        return Tree.fields()
                .with("id", audit.id())
                .withFlag("illustrative", audit.illustrative())
                .with("of", audit.of())
                .with("place", audit.place().isNone() ? "" : audit.place().toString())
                .with("seed", Long.toString(audit.seed()))
                .with("base", audit.base().toString())
                .with("asOf", audit.asOf().toString())
                .with("sequence", audit.sequence())
                .with("population", audit.population())
                .with("size", audit.items().size())
                .with(
                        "claimed",
                        audit.claimed().stream()
                                .map(each -> Tree.of(text(each)))
                                .toList());
    }

    private static Tree.FieldsBuilder row(AuditItem item) {
        return Tree.fields()
                .with("key", item.key())
                .with("project", item.project())
                .with("stage", item.stage())
                .with("day", item.day().toString())
                .with("claimed", text(item.money()))
                .with("voucher", item.voucher());
    }

    private static Tree json(AuditCourse course, AuditItem item) {
        Tree.FieldsBuilder out = row(item);
        course.find(item)
                .ifPresent(found -> out.with("verdict", found.verdict().word()).with("found", text(found.amount())));
        return out.build();
    }

    private static Tree json(AuditEstimate estimate) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("claimed", text(estimate.claimed()))
                .with("drawn", estimate.drawn())
                .with("audited", estimate.audited());
        estimate.share().ifPresent(share -> out.with("share", fraction(share)));
        scaled(estimate).ifPresent(money -> out.with("scaled", text(money)));
        return out.build();
    }

    /// An amount, or a number of projects.
    public static String text(Money money) {
        return money.denomination().equals(Audit.PIECES) ? Long.toString(money.minor()) : money.toString();
    }

    /// A share as `151/303`, as it was counted.
    public static String fraction(Ratio share) {
        return share.numerator() + "/" + share.denominator();
    }

    /// What is claimed, scaled, rounded half up to the least unit.
    public static Optional<Money> scaled(AuditEstimate estimate) {
        return estimate.scaled()
                .map(WHOLE::round)
                .map(BigDecimal::longValueExact)
                .map(minor -> new Money(minor, estimate.claimed().denomination()));
    }

    /// The words of what samples are drawn of: receipts, every stage, both, and each stage by itself.
    public static List<String> kinds() {
        return Stream.concat(
                        Stream.of(Audit.RECEIPTS, Audit.STAGES, Audit.ALL),
                        AuditOffice.STAGES.stream().map(Stage::word))
                .toList();
    }

    /// What a sample is drawn of, in words.
    public static String what(String of, Messages messages) {
        return switch (of) {
            case Audit.RECEIPTS, Audit.STAGES, Audit.ALL -> messages.text("web.audit." + of);
            default -> messages.text("web.audit.stage", messages.text("stage." + of));
        };
    }
}
