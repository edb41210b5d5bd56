package org.tworivers.app.web.imports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Imports.Import;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;

/// The imports there were, with the names of who made them and took them back.
@Component
class ImportList {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Ledger ledger;
    private final Accounts accounts;
    private final Recorders recorders;

    ImportList(Ledger ledger, Accounts accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.recorders = new Recorders(ledger.database());
    }

    /// One import.
    ///
    /// @param by the name of who imported
    /// @param at when, in China's time
    record Row(Import made, String by, String at, CountShares shares) {}

    /// That an import was taken back.
    ///
    /// @param by the name of who did it
    /// @param at when, in China's time
    record Undone(long sequence, String by, String at, String reason) {}

    /// All of them, the latest first.
    List<Row> all() {
        return ledger.imports().all().reversed().stream().map(this::row).toList();
    }

    Optional<Row> find(String id) {
        return ledger.imports().find(id).map(this::row);
    }

    private Row row(Import each) {
        return new Row(
                each,
                name(each.recorder()),
                minute(each.recordedAt()),
                CountShares.of(each.imported().counts()));
    }

    /// How an import was taken back, when it was.
    Optional<Undone> findUndone(Import made) {
        return made.stands()
                ? Optional.empty()
                : ledger.journal().findEntry(made.undoneSequence()).map(this::undone);
    }

    private Undone undone(Entry entry) {
        String reason = new JournalCodec().decode(entry.draft()) instanceof JournalEntry.ImportUndone undone
                ? undone.reason()
                : "";
        return new Undone(entry.sequence(), name(entry.origin().recorder()), minute(entry.recordedAt()), reason);
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ProjectDays.ZONE));
    }

    private String name(String recorder) {
        return accounts.find(recorder)
                .map(Accounts.Account::name)
                .or(() -> recorders.findName(recorder))
                .orElse(recorder);
    }
}
