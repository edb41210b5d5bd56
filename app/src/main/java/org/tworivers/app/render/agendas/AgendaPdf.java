package org.tworivers.app.render.agendas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.PrintJob;

/// Agendas and table sheets on A4 paper, as PDF: each begins on a sheet of its own. The same book gives the same bytes:
/// the document is as old as its publication.
public final class AgendaPdf {
    private static final Watch UNWATCHED = new Watch() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void printed(int parts, int of) {}
    };

    private AgendaPdf() {}

    /// One participant's agenda.
    public static byte[] agenda(AgendaBook book, Agenda agenda, Messages messages) {
        AgendaWords words = new AgendaWords(messages);
        AgendaPage page = new AgendaPage(book, words.text("title.one", agenda.name(), book.event()), words);
        try {
            return PrintJob.set(page.agenda(agenda), book.published(), book.version());
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    /// The sheet of one table.
    public static byte[] table(AgendaBook book, TableSheet table, Messages messages) {
        AgendaWords words = new AgendaWords(messages);
        AgendaPage page = new AgendaPage(book, words.text("title.table", table.table(), book.event()), words);
        try {
            return PrintJob.set(page.table(table), book.published(), book.version());
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    /// How the caller holds on to a long job of printing.
    public interface Watch {
        /// Asked before each part.
        boolean cancelled();

        /// Told after each part.
        void printed(int parts, int of);
    }

    /// The sheets of all tables; the outline leads to each. Without any, there is no document to be made.
    public static byte[] tables(AgendaBook book, Messages messages) {
        return set(book, List.of(), new AgendaWords(messages), UNWATCHED).orElseThrow();
    }

    /// All there is to print: every agenda, then the sheet of every table. The outline leads to each.
    public static byte[] printSet(AgendaBook book, Messages messages) {
        return printSet(book, messages, UNWATCHED).orElseThrow();
    }

    /// The same, watched; nothing when it was cancelled.
    public static Optional<byte[]> printSet(AgendaBook book, Messages messages, Watch watch) {
        return set(book, book.agendas(), new AgendaWords(messages), watch);
    }

    private static Optional<byte[]> set(AgendaBook book, List<Agenda> agendas, AgendaWords words, Watch watch) {
        int all = agendas.size() + book.tables().size();
        if (all == 0) {
            throw new IllegalArgumentException(
                    "book () must have an agenda or a table. Maybe nothing is published yet.");
        }
        AgendaPage page = new AgendaPage(book, words.text("title.all", book.event()), words);
        int done = 0;
        try (PrintJob job = new PrintJob()) {
            for (Agenda agenda : agendas) {
                if (watch.cancelled()) {
                    return Optional.empty();
                }
                job.add(page.agenda(agenda), words.text("agendas"), agenda.name());
                watch.printed(++done, all);
            }
            for (TableSheet table : book.tables()) {
                if (watch.cancelled()) {
                    return Optional.empty();
                }
                job.add(page.table(table), words.text("tables"), table.table());
                watch.printed(++done, all);
            }
            return Optional.of(job.bytes(book.published(), book.version()));
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private static UncheckedIOException broken(IOException cause) {
        return new UncheckedIOException("cannot set agendas as PDF", cause);
    }
}
