package org.tworivers.app.cli.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.shared.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows a person.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows what is now known of a person.",
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers person show p-17", "  tworivers person show p-17 --format json"})
final class PersonShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "ID", description = "Id of the person.")
    private String id = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Optional<Person> person = ledger.people().findPerson(id);
            if (person.isEmpty()) {
                throw new Refusal(List.of(new Rejection(
                        "person-unknown",
                        "person",
                        id,
                        "nobody of that id is known; see: tworivers journal log --type register.person-stated.")));
            }
            answer.print(spec, table(person.get(), messages), json(person.get()));
        }
        return 0;
    }

    private static String table(Person person, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("person.id"),
                messages.text("person.name"),
                messages.text("person.contact"),
                messages.text("person.organisation"),
                messages.text("person.role")));
        table.row(List.of(
                person.id(),
                person.details().isErased()
                        ? messages.text("person.erased")
                        : person.details().name(),
                person.details().contact(),
                person.organisation(),
                person.role()));
        return table.text();
    }

    private static Tree json(Person person) {
        return Tree.fields()
                .with("person", person.id())
                .with("name", person.details().name())
                .with("contact", person.details().contact())
                .with("organisation", person.organisation())
                .with("role", person.role())
                .with("erased", new Tree.Flag(person.details().isErased()))
                .build();
    }
}
