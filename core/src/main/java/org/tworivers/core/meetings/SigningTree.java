package org.tworivers.core.meetings;

import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// A [SigningItem] as plain data and back.
final class SigningTree {
    private SigningTree() {}

    static Tree.FieldsBuilder write(SigningItem item) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("order", item.order())
                .with("names", Tree.ofTexts(item.names().byLanguage()))
                .with("parties", item.parties().stream().map(Tree::of).toList())
                .withFlag("contract", item.contract())
                .with("place", DelegationTree.code(item.place()))
                .with("sector", DelegationTree.code(item.sector()))
                .withFlag("struck", item.struck());
        item.total().ifPresent(total -> out.with("total", money(total)));
        item.outside().ifPresent(outside -> out.with("outside", money(outside)));
        return out;
    }

    static Tree money(Money money) {
        return Tree.fields()
                .with("minor", money.minor())
                .with("unit", money.denomination().toString())
                .build();
    }

    static Money money(Tree tree) {
        TreeReader in = TreeReader.of(tree, "money.");
        Money money = new Money(in.whole("minor", 0), Denomination.parse(in.text("unit")));
        in.finish();
        return money;
    }

    static SigningItem read(String key, TreeReader in) {
        return new SigningItem(
                key,
                PlanTree.number(in, "order"),
                new Names(in.textsByName("names")),
                in.texts("parties"),
                in.flag("contract"),
                in.find("total").map(SigningTree::money),
                in.find("outside").map(SigningTree::money),
                DelegationTree.code(in, "place"),
                DelegationTree.code(in, "sector"),
                in.flag("struck"));
    }
}
