package org.tworivers.app.web.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.exchange.map.draft.MapDraft;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.imports.ImportFolder;
import org.tworivers.app.work.imports.ImportReport;
import org.tworivers.app.work.imports.JudgedRows;
import org.tworivers.app.work.imports.WrittenMap;
import org.tworivers.core.shared.Rejection;

/// A file that somebody uploaded, and how far its import has come. Each account has one at most, and sees no other.
final class Upload {
    private final Viewer owner;
    private final Path folder;
    private final TableFile file;
    private final long bytes;
    private Instant touched;
    private Optional<WrittenMap> map = Optional.empty();
    private Optional<MapDraft> draft = Optional.empty();
    private Optional<JudgedRows> judged = Optional.empty();
    private State state = new Waiting(List.of(), "");
    private boolean dropped;

    /// @param folder the folder it lies in, which is its own
    Upload(Viewer owner, Path folder, TableFile file, long bytes, Instant now) {
        this.owner = owner;
        this.folder = folder;
        this.file = file;
        this.bytes = bytes;
        this.touched = now;
    }

    /// How far it is.
    sealed interface State {}

    /// Nothing runs; it waits for a map, or to be judged.
    ///
    /// @param rejections what is wrong with the file as a whole
    /// @param fault another reason why the last run came to nothing, empty for none
    record Waiting(List<Rejection> rejections, String fault) implements State {
        Waiting {
            rejections = List.copyOf(rejections);
        }
    }

    /// It is judged or imported now.
    record Running(ImportRun run) implements State {}

    /// Every row has its verdict, and nothing is recorded.
    record Judged(ImportReport report, JudgedRows rows) implements State {}

    /// It is over.
    ///
    /// @param kept the files of rows that were not taken
    record Done(ImportReport report, List<Path> kept) implements State {
        Done {
            kept = List.copyOf(kept);
        }
    }

    Viewer owner() {
        return owner;
    }

    Path folder() {
        return folder;
    }

    TableFile file() {
        return file;
    }

    /// Its size.
    long bytes() {
        return bytes;
    }

    /// What runs with it now.
    synchronized Optional<ImportRun> findRun() {
        return state instanceof Running running ? Optional.of(running.run()) : Optional.empty();
    }

    synchronized State state() {
        return state;
    }

    synchronized Optional<WrittenMap> map() {
        return map;
    }

    /// The map that is being made column by column.
    synchronized Optional<MapDraft> draft() {
        return draft;
    }

    synchronized void draftedAs(MapDraft made) {
        draft = Optional.of(made);
    }

    /// Says how it is read; what was judged by another map counts no more. Nothing changes while it is judged or
    /// imported.
    synchronized void readBy(WrittenMap other) {
        if (!(state instanceof Running) && !map.equals(Optional.of(other))) {
            map = Optional.of(other);
            forget();
            state = new Waiting(List.of(), "");
        }
    }

    /// Moves on; one that was dropped meanwhile goes.
    synchronized void become(State next) {
        if (next instanceof Judged || next instanceof Done) {
            forget();
        }
        state = next;
        if (next instanceof Judged fresh) {
            judged = Optional.of(fresh.rows());
        }
        if (next instanceof Done) {
            ImportFolder.remove(file.path());
        }
        if (dropped && !(next instanceof Running)) {
            ImportFolder.remove(folder);
        }
    }

    /// Removes verdicts that count no more.
    private void forget() {
        judged.ifPresent(JudgedRows::close);
        judged = Optional.empty();
    }

    /// Stops what runs and removes the file, at the latest when the run has stopped.
    synchronized void drop() {
        dropped = true;
        if (state instanceof Running running) {
            running.run().cancel();
        } else {
            ImportFolder.remove(folder);
        }
    }

    synchronized void touch(Instant now) {
        touched = now;
    }

    /// Whether nobody has looked at it since a moment, and nothing runs.
    synchronized boolean isLeftSince(Instant moment) {
        return touched.isBefore(moment) && !(state instanceof Running);
    }
}
