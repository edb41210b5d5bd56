package org.tworivers.app.cli.journal;

import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// States a person.
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = {
            "States a person. Name and contact lie beside the journal, where they can be erased; the journal holds a salted hash.",
            "Stating the same person again takes the place of what was said before. Let ID tell nothing about the person."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers person record p-17 --name - --contact - --organisation org/mill --role contact",
            "  tworivers person record p-17 --name \"Li Hua\""
        })
final class PersonRecordCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "ID", description = "Opaque id of the person.")
    private String id = "";

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "The person's name; - asks for it, so that no shell keeps it.")
    private String name = "";

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Telephone, mail or address; - asks for it.")
    private String contact = "";

    @Option(
            names = "--organisation",
            paramLabel = "ID",
            defaultValue = "",
            description = "Id of the organisation the person speaks for.")
    private String organisation = "";

    @Option(names = "--role", paramLabel = "WORD", defaultValue = "", description = "What for, such as contact.")
    private String role = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        Person person = new Person(id, organisation, role, details(messages));
        try (Ledger ledger = store.open()) {
            Head head = new Persons(ledger).record(origin.origin(ledger, Channel.COMMAND), person, new SecureRandom());
            answer.print(
                    spec,
                    new JournalText(messages).done("person.recorded", head, id),
                    JournalText.tree(head).with("person", id).build());
        }
        return 0;
    }

    private PersonDetails details(Messages messages) {
        Asking asking = new Asking(spec.commandLine().getErr(), messages);
        return new PersonDetails(asking.told("name", name), asking.told("contact", contact));
    }
}
