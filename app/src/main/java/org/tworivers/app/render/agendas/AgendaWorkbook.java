package org.tworivers.app.render.agendas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.SteadyArchive;

/// Agendas as a workbook to sort and filter; days and times are such. The same book gives the same bytes.
public final class AgendaWorkbook {
    private static final List<String> OWN = List.of("partner");
    private static final List<String> EVERYBODYS = List.of("participant", "side", "partner");

    private final AgendaBook book;
    private final AgendaWords words;

    private AgendaWorkbook(AgendaBook book, AgendaWords words) {
        this.book = book;
        this.words = words;
    }

    /// One participant's agenda: a sheet of what stands and, where something was cancelled, one of that.
    public static byte[] agenda(AgendaBook book, Agenda agenda, Messages messages) {
        AgendaWorkbook writer = new AgendaWorkbook(book, new AgendaWords(messages));
        return writer.bytes(workbook -> writer.one(workbook, agenda));
    }

    /// All agendas: a row a participant and meeting, so that each meeting stands there twice.
    public static byte[] all(AgendaBook book, Messages messages) {
        AgendaWorkbook writer = new AgendaWorkbook(book, new AgendaWords(messages));
        return writer.bytes(writer::all);
    }

    private byte[] bytes(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(out, "Two Rivers", "1.0")) {
                content.accept(workbook);
            }
            return SteadyArchive.at(book.published(), out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write agendas as a workbook", broken);
        }
    }

    private void one(Workbook workbook, Agenda agenda) {
        String title = words.text("title.one", agenda.name(), book.event());
        workbook.properties().setTitle(title);
        AgendaSheet standing = sheet(workbook, "sheet.agenda", title, OWN);
        agenda.talks().forEach(talk -> standing.row(List.of(talk.partner()), talk));
        if (agenda.talks().isEmpty()) {
            standing.line(words.text("none"));
        }
        if (!agenda.cancelled().isEmpty()) {
            AgendaSheet cancelled = sheet(workbook, "sheet.cancelled", title, OWN);
            agenda.cancelled().forEach(talk -> cancelled.row(List.of(talk.partner()), talk));
        }
    }

    private void all(Workbook workbook) {
        String title = words.text("title.all", book.event());
        workbook.properties().setTitle(title);
        all(sheet(workbook, "sheet.all", title, EVERYBODYS), Agenda::talks);
        if (book.agendas().stream().anyMatch(agenda -> !agenda.cancelled().isEmpty())) {
            all(sheet(workbook, "sheet.cancelled", title, EVERYBODYS), Agenda::cancelled);
        }
    }

    private void all(AgendaSheet sheet, Function<Agenda, List<Talk>> talks) {
        for (Agenda agenda : book.agendas()) {
            for (Talk talk : talks.apply(agenda)) {
                sheet.row(List.of(agenda.name(), agenda.side(), talk.partner()), talk);
            }
        }
    }

    private AgendaSheet sheet(Workbook workbook, String name, String title, List<String> names) {
        AgendaSheet sheet = new AgendaSheet(workbook.newWorksheet(words.text(name)), words);
        sheet.line(title);
        sheet.line(words.version(book) + words.text("stop") + words.clock(book));
        if (book.illustrative()) {
            sheet.line(words.text("illustrative"));
        }
        sheet.heading(names);
        return sheet;
    }
}
