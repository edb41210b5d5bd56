package org.tworivers.app.cli.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.agendas.AgendaBook;
import org.tworivers.app.render.agendas.AgendaPdf;
import org.tworivers.app.render.agendas.AgendaWorkbook;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.events.AgendaBooks;
import org.tworivers.core.meetings.EventBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the agendas of an event as published.
@Command(
        name = "agendas",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all agendas and the sheets of all tables as published: one PDF to be printed, or a workbook.",
            "Agendas printed from here carry no code to scan: the codes are made where the server answers."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers event agendas 2017-05 --out agendas.pdf",
            "  tworivers event agendas 2017-05 --lang zh --out agendas.xlsx"
        })
final class EventAgendasCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private EventOption event = new EventOption();

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en or zh.")
    private String language = "en";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write: .pdf or .xlsx.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        Messages messages = Messages.in(language);
        String name = out.toString();
        if (!name.endsWith(".pdf") && !name.endsWith(".xlsx")) {
            throw new IllegalArgumentException("out (" + out + ") must end in .pdf or .xlsx. Maybe agendas.pdf.");
        }
        try (Ledger ledger = store.openExisting()) {
            EventBook book = event.book(ledger);
            if (book.versions().isEmpty()) {
                throw new IllegalArgumentException("event (" + event.id()
                        + ") must have a published timetable. Maybe publish one in the browser.");
            }
            AgendaBook agendas = AgendaBooks.of(book, Map.of(), messages);
            byte[] bytes = name.endsWith(".pdf")
                    ? AgendaPdf.printSet(agendas, messages)
                    : AgendaWorkbook.all(agendas, messages);
            write(bytes);
            spec.commandLine()
                    .getOut()
                    .println(messages.text(
                            "event.agendas.written",
                            Integer.toString(agendas.agendas().size()),
                            Integer.toString(agendas.version()),
                            out.toString()));
        }
        return 0;
    }

    private void write(byte[] bytes) {
        try {
            Files.write(out, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write to " + out, broken);
        }
    }
}
