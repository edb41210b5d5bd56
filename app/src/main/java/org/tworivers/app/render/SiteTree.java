package org.tworivers.app.render;

import org.tworivers.core.journal.Tree;
import org.tworivers.core.parks.QuotaBalance;
import org.tworivers.core.parks.fit.Site;

/// A park with its quotas and approvals on a day, for machines.
public final class SiteTree {
    private SiteTree() {}

    /// All of it.
    public static Tree of(Site site) {
        Tree.FieldsBuilder quotas = Tree.fields();
        site.balances().forEach((resource, balance) -> quotas.with(resource.word(), of(balance)));
        Tree.FieldsBuilder approvals = Tree.fields();
        site.approvals()
                .forEach((approval, held) ->
                        approvals.with(approval.word(), held.from().toString()));
        Tree.FieldsBuilder supplies = Tree.fields();
        site.park().supplies().forEach((supply, amount) -> supplies.with(supply.word(), amount.toString()));
        return Tree.fields()
                .with("id", site.park().id())
                .with("names", Tree.ofTexts(site.park().names().byLanguage()))
                .with(
                        "place",
                        site.park().place().isNone() ? "" : site.park().place().toString())
                .withFlag("illustrative", site.park().illustrative())
                .with("supplies", supplies.build())
                .withFlag("rail", site.park().rail())
                .with("quotas", quotas.build())
                .with("approvals", approvals.build())
                .build();
    }

    private static Tree of(QuotaBalance balance) {
        return Tree.fields()
                .with("granted", balance.granted().toString())
                .with("committed", balance.committed().toString())
                .with("reserved", balance.reserved().toString())
                .with("free", balance.free().toString())
                .build();
    }
}
