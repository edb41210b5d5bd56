package org.tworivers.app.work.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.store.EntryWanted;
import org.tworivers.app.store.JournalPages;
import org.tworivers.app.store.JournalPages.JournalPage;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectList;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.core.journal.Entry;

/// The entries of the journal that a viewer may see: those of their audience, and for who is of a place those about its
/// projects alone.
public final class EntryLog {
    private final JournalPages pages;
    private final ProjectLists lists;

    /// The log of a ledger.
    public EntryLog(Ledger ledger, ProjectLists lists) {
        this.pages = new JournalPages(ledger.database());
        this.lists = lists;
    }

    /// The newest entries that are wanted. Who is of a place gets the newest about its projects.
    ///
    /// @param wanted what the viewer's audience may be asked for
    public JournalPage find(Viewer viewer, EntryWanted wanted, int most) {
        return viewer.place().isNone() ? pages.find(wanted, most) : new JournalPage(latest(viewer, most), 0);
    }

    /// The newest entries.
    public List<Entry> latest(Viewer viewer, int most) {
        return viewer.place().isNone()
                ? pages.find(EntryWanted.all(viewer.audience()), most).entries()
                : pages.newestOf(projects(viewer), viewer.audience(), most);
    }

    /// One entry, when the viewer may see it.
    public Optional<Entry> find(Viewer viewer, long sequence) {
        return pages.find(sequence, viewer.audience())
                .filter(entry -> viewer.place().isNone()
                        || !list(viewer).some(List.of(numberOf(entry))).isEmpty());
    }

    /// The entry that corrects one; 0 when none does that the viewer may see.
    public long findCorrecting(Viewer viewer, Entry entry) {
        return pages.findCorrecting(entry, viewer.audience());
    }

    /// The number of the project that an entry is about; -1 when it is about none.
    public int numberOf(Entry entry) {
        return pages.numberOf(entry.draft().subject());
    }

    private Collection<Integer> projects(Viewer viewer) {
        return list(viewer).numbers();
    }

    private ProjectList list(Viewer viewer) {
        return lists.find(viewer, ProjectDays.EVER, ProjectFilter.all("en")).list();
    }
}
