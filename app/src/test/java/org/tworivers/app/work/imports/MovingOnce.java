package org.tworivers.app.work.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Journal;
import org.tworivers.core.journal.Origin;

/// A journal in whose way something happens once, just before the first import is recorded.
final class MovingOnce implements Journal {
    private final Journal journal;
    private final Runnable happening;
    private boolean happened;

    MovingOnce(Journal journal, Runnable happening) {
        this.journal = journal;
        this.happening = happening;
    }

    @Override
    public Appended append(Act act) {
        return journal.append(act);
    }

    @Override
    public Appended appendAll(Origin origin, Head expected, Consumer<Consumer<Draft>> source) {
        if (!happened) {
            happened = true;
            happening.run();
        }
        return journal.appendAll(origin, expected, source);
    }

    @Override
    public Head head() {
        return journal.head();
    }

    @Override
    public Head headAt(Instant moment) {
        return journal.headAt(moment);
    }

    @Override
    public Optional<Head> findHead(long sequence) {
        return journal.findHead(sequence);
    }

    @Override
    public Optional<Entry> findEntry(String id) {
        return journal.findEntry(id);
    }

    @Override
    public Optional<Entry> findEntry(long sequence) {
        return journal.findEntry(sequence);
    }

    @Override
    public void read(long fromSequence, long toSequence, Consumer<Entry> reader) {
        journal.read(fromSequence, toSequence, reader);
    }
}
