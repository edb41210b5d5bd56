package org.tworivers.app.cli.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.store.OrganisationNames;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.instruments.CatalogueTree;
import org.tworivers.app.work.instruments.InstrumentReader;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.shared.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the catalogue.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "The instruments of the catalogue.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers instruments list",
            "  tworivers instruments list --organisation luoyang-institute --lang zh",
            "  tworivers instruments list --format json"
        })
final class InstrumentsListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Option(
            names = "--organisation",
            paramLabel = "ID",
            defaultValue = "",
            description = "Only those that one organisation keeps.")
    private String organisation = "";

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            InstrumentReader reader = new InstrumentReader(ledger);
            List<InstrumentCourse> courses =
                    new ArrayList<>(reader.book().instruments().values());
            if (!organisation.isEmpty()) {
                courses.removeIf(each -> !reader.keptBy(organisation).test(each.latest()));
            }
            return new Answer(table(courses, ledger, messages), CatalogueTree.list(courses, courses.size()));
        });
    }

    private static String table(List<InstrumentCourse> courses, Ledger ledger, Messages messages) {
        Map<String, Names> organisations = new OrganisationNames(ledger.database())
                .all(ledger.journal().head().sequence());
        TextTable table = new TextTable(List.of(
                messages.text("booking.instrument"),
                messages.text("instrument.name"),
                messages.text("instrument.organisation"),
                messages.text("instrument.model")));
        for (InstrumentCourse each : courses) {
            Instrument stated = each.latest();
            Names keeper = organisations.get(stated.organisation());
            table.row(List.of(
                    stated.id(),
                    title(stated, messages),
                    keeper == null ? stated.organisation() : keeper.in(messages.language()),
                    stated.about().model()));
        }
        return table.text();
    }

    /// What is made up is said to be.
    static String title(Instrument stated, Messages messages) {
        String title = stated.names().in(messages.language());
        return stated.illustrative() ? messages.text("agreement.illustrative", title) : title;
    }

    /// The instrument of an id.
    static InstrumentCourse find(Ledger ledger, String id) {
        return new InstrumentReader(ledger)
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("instrument (" + id
                        + ") must be one of the catalogue. Maybe see: tworivers instruments list."));
    }
}
