package org.tworivers.app.cli.parks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FitText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.parks.MatchTree;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.Approval;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.fit.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists parks with what is left of their quotas.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "The parks there are on a day, with what is left of their quotas and what they are recognised as.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers parks list",
            "  tworivers parks list --on 2017-05-31 --lang zh",
            "  tworivers parks list --format json"
        })
final class ParksListCommand implements Callable<Integer> {
    private static final List<Resource> SHOWN = List.of(Resource.LAND, Resource.WATER, Resource.ENERGY);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DayOption day = new DayOption();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            ParkMatching matching = day.matching(ledger);
            List<Site> sites = matching.finder().sites();
            answer.print(
                    spec,
                    table(sites, new FitText(messages, matching.codes(), matching.day()), messages),
                    MatchTree.parks(matching, sites));
        }
        return 0;
    }

    private static String table(List<Site> sites, FitText text, Messages messages) {
        if (sites.isEmpty()) {
            return messages.text("web.park.none") + "\n";
        }
        List<String> headings = new ArrayList<>(
                List.of(messages.text("web.park.id"), messages.text("web.park.name"), messages.text("web.park.place")));
        SHOWN.forEach(resource ->
                headings.add(">" + messages.text("web.park.left-of", messages.text("park.word." + resource.word()))));
        headings.add(messages.text("park.word.chemical-park"));
        TextTable table = new TextTable(headings);
        for (Site site : sites) {
            List<String> row = new ArrayList<>(List.of(
                    site.park().id(),
                    site.park().names().in(messages.language()),
                    text.name(site.park().place())));
            SHOWN.forEach(
                    resource -> row.add(Optional.ofNullable(site.balances().get(resource))
                            .map(balance -> balance.free() + " / " + balance.granted())
                            .orElse("–")));
            row.add(Optional.ofNullable(site.approvals().get(Approval.CHEMICAL_PARK))
                    .map(held -> held.from().toString())
                    .orElse("–"));
            table.row(row);
        }
        return table.text();
    }
}
