package org.tworivers.core.oversight;

import java.time.LocalDate;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Promises and audits as plain data.
final class OversightTree {
    private static final String ILLUSTRATIVE = "illustrative";
    private static final String PROJECT = "project";

    private OversightTree() {}

    static void write(Promise promise, Tree.FieldsBuilder out) {
        out.withFlag(ILLUSTRATIVE, promise.illustrative())
                .with(PROJECT, promise.project())
                .with("firm", promise.firm())
                .with("kind", promise.kind().word())
                .with("text", promise.text())
                .with("unit", promise.unit())
                .with("due", promise.due().toString());
    }

    static Promise promise(String id, TreeReader in) {
        return new Promise(
                id,
                in.flag(ILLUSTRATIVE),
                in.text(PROJECT),
                in.text("firm"),
                PromiseKind.parse(in.text("kind")),
                in.text("text", ""),
                in.text("unit", ""),
                LocalDate.parse(in.text("due")));
    }

    static void write(Audit audit, Tree.FieldsBuilder out) {
        out.withFlag(ILLUSTRATIVE, audit.illustrative())
                .with("of", audit.of())
                .with("place", audit.place().isNone() ? "" : audit.place().toString())
                .with("seed", Long.toString(audit.seed()))
                .with("base", audit.base().toString())
                .with("asOf", audit.asOf().toString())
                .with("sequence", audit.sequence())
                .with("population", audit.population())
                .with(
                        "claimed",
                        audit.claimed().stream().map(OversightTree::write).toList())
                .with("items", audit.items().stream().map(OversightTree::write).toList());
    }

    static Audit audit(String id, TreeReader in) {
        String place = in.text("place", "");
        return new Audit(
                id,
                in.flag(ILLUSTRATIVE),
                in.text("of"),
                place.isEmpty() ? Code.NONE : Code.parse(place),
                Long.parseLong(in.text("seed")),
                LocalDate.parse(in.text("base")),
                LocalDate.parse(in.text("asOf")),
                in.whole("sequence", 0),
                Math.toIntExact(in.whole("population", 0)),
                in.items("claimed").stream()
                        .map(each -> money(TreeReader.of(each, "claimed.")))
                        .toList(),
                in.items("items").stream().map(OversightTree::item).toList());
    }

    private static Tree write(AuditItem item) {
        return Tree.fields()
                .with("key", item.key())
                .with(PROJECT, item.project())
                .with("stage", item.stage())
                .with("day", item.day().toString())
                .with("money", write(item.money()))
                .with("voucher", item.voucher())
                .build();
    }

    private static AuditItem item(Tree tree) {
        TreeReader in = TreeReader.of(tree, "items.");
        AuditItem item = new AuditItem(
                in.text("key"),
                in.text(PROJECT),
                in.text("stage", ""),
                Day.parse(in.text("day", "")),
                money(in.reader("money")),
                in.text("voucher", ""));
        in.finish();
        return item;
    }

    static Tree write(Money money) {
        return Tree.fields()
                .with("minor", money.minor())
                .with("unit", money.denomination().toString())
                .build();
    }

    static Money money(TreeReader in) {
        Money money = new Money(in.whole("minor", 0), Denomination.parse(in.text("unit")));
        in.finish();
        return money;
    }

    static LocalDate exact(Day day) {
        if (!day.equals(Day.of(day.first()))) {
            throw new MalformedTextException("day (" + day + ") must be exact. Maybe 2017-05-23.");
        }
        return day.first();
    }
}
