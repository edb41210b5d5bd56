package org.tworivers.app.work.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Imports;
import org.tworivers.core.journal.Imports.Import;
import org.tworivers.core.journal.Journal;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Rejection;

/// Takes an import back by one entry: what it brought stops counting, what it had taken the place of
/// counts again.
///
/// Imports of one register build on each other (a row that was the same left no entry), so the last one
/// goes first.
public final class UndoJob {
    private final Journal journal;
    private final Imports imports;

    /// Undoes imports of a journal.
    public UndoJob(Journal journal, Imports imports) {
        this.journal = journal;
        this.imports = imports;
    }

    /// Undoes an import.
    ///
    /// @param origin who undoes it
    /// @param importId the import
    /// @param reason why, maybe empty
    /// @return what the journal says; refused when there is no such import, it is undone, or a later
    ///     one of its register stands
    public Appended run(Origin origin, String importId, String reason) {
        long known = journal.head().sequence();
        Optional<Import> found = imports.find(importId);
        if (found.isEmpty()) {
            return refused("import-unknown", importId, "there is no such import; list them with: tworivers imports.");
        }
        if (!found.get().stands()) {
            return refused(
                    "import-undone",
                    importId,
                    "it was undone by entry " + found.get().undoneSequence() + ".");
        }
        String later = imports.all().stream()
                .filter(each -> each.stands() && each.sequence() > found.get().sequence())
                .filter(each ->
                        each.imported().register().equals(found.get().imported().register()))
                .map(each -> each.imported().importId())
                .collect(Collectors.joining(", "));
        if (!later.isEmpty()) {
            return refused(
                    "import-built-upon",
                    importId,
                    "later imports of the register build on it; undo them first: " + later + ".",
                    later);
        }
        Act act = new Act(
                new Origin(origin.recorder(), origin.channel(), origin.region(), ""),
                "",
                known,
                List.of(new JournalCodec().encode(new JournalEntry.ImportUndone(importId, reason))));
        return journal.append(act);
    }

    private static Appended refused(String code, String importId, String advice, String... named) {
        return new Appended.Refused(List.of(new Rejection(code, "import", importId, advice).naming(named)));
    }
}
