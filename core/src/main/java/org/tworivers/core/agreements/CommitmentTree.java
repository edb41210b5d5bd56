package org.tworivers.core.agreements;

import java.util.Optional;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// An [AgreementCommitment] as plain data and back.
final class CommitmentTree {
    private CommitmentTree() {}

    static Tree write(AgreementCommitment commitment) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("chapter", commitment.chapter())
                .with("text", Tree.ofTexts(commitment.text().byLanguage()))
                .with("parties", commitment.parties().stream().map(Tree::of).toList())
                .with("due", commitment.due().toString())
                .withFlag("illustrative", commitment.illustrative());
        commitment.target().ifPresent(target -> out.with("target", target(target)));
        return out.build();
    }

    private static Tree target(Figure target) {
        Tree.FieldsBuilder out = Tree.fields().with("figure", target.name());
        return switch (target.value()) {
            case Value.Count(long number) -> out.with("count", number).build();
            case Value.Sum(Money money) ->
                out.with("minor", money.minor())
                        .with("unit", money.denomination().toString())
                        .build();
            case Value.CountRate(long numerator, long denominator) ->
                out.with("numerator", numerator)
                        .with("denominator", denominator)
                        .build();
            case Value.MoneyRate none -> throw noTarget(target);
            case Value.MeanRate none -> throw noTarget(target);
            case Value.NotAvailable none -> throw noTarget(target);
        };
    }

    private static IllegalArgumentException noTarget(Figure target) {
        return new IllegalArgumentException("target (" + target.name()
                + ") must be a count, an amount or a share. Maybe give a share as a fraction of two whole numbers.");
    }

    static AgreementCommitment read(String id, TreeReader in) {
        return new AgreementCommitment(
                id,
                in.text("chapter"),
                new Names(in.textsByName("text")),
                in.texts("parties"),
                Day.parse(in.text("due", "")),
                in.find("target").map(CommitmentTree::target),
                in.flag("illustrative"));
    }

    private static Figure target(Tree tree) {
        TreeReader in = TreeReader.of(tree, "target.");
        Figure target = new Figure(in.text("figure"), value(in));
        in.finish();
        return target;
    }

    private static Value value(TreeReader in) {
        if (in.has("count")) {
            return new Value.Count(in.whole("count", 0));
        }
        if (in.has("minor")) {
            return new Value.Sum(new Money(in.whole("minor", 0), Denomination.parse(in.text("unit", "CNY"))));
        }
        long denominator = in.whole("denominator", 100);
        Optional<Long> numerator = in.has("numerator") ? Optional.of(in.whole("numerator", 0)) : Optional.empty();
        if (numerator.isEmpty() || denominator < 1) {
            throw new MalformedTextException("field target () must hold a count, an amount in minor units, or a share"
                    + " as numerator and denominator. Maybe one is misspelt.");
        }
        return new Value.CountRate(numerator.get(), denominator);
    }
}
