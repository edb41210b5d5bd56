package org.tworivers.app.work.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tworivers.app.exchange.reference.CodeRow;
import org.tworivers.app.exchange.reference.ReferenceFile;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Journal;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Register;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// Loads a file of a scheme, whole or not at all. The same file again records nothing.
public final class ReferenceJob {
    private static final int MOST_TRIES = 5;

    private final Journal journal;
    private final Register register;

    /// Loads schemes into a journal.
    public ReferenceJob(Journal journal, Register register) {
        this.journal = journal;
        this.register = register;
    }

    /// What became of a file.
    public sealed interface Outcome {
        /// It is recorded, or was before.
        record Loaded(ReferenceReport report) implements Outcome {}

        /// It was refused, for all these reasons; nothing was recorded.
        record Refused(List<Rejection> rejections) implements Outcome {
            public Refused {
                rejections = List.copyOf(rejections);
            }
        }
    }

    /// What loading the rows of a file would bring; nothing is recorded.
    public Outcome rehearse(Snapshot snapshot, ReferenceFile file) {
        return compare(journal.head(), snapshot, file).outcome();
    }

    /// Loads the rows of a file.
    ///
    /// @param origin who loads it
    /// @throws IllegalStateException when others keep writing to the journal
    public Outcome run(Origin origin, Snapshot snapshot, ReferenceFile file) {
        RegisterCodec codec = new RegisterCodec();
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            Head head = journal.head();
            Compared compared = compare(head, snapshot, file);
            if (compared.entries().isEmpty()) {
                return compared.outcome();
            }
            Appended appended = journal.appendAll(origin, head, journaling -> {
                for (RegisterEntry entry : compared.entries()) {
                    journaling.accept(codec.encode(entry));
                }
            });
            if (appended instanceof Appended.Recorded) {
                return compared.outcome();
            }
        }
        throw new IllegalStateException("others wrote to the journal during each of " + MOST_TRIES
                + " tries. Maybe load it when less is going on.");
    }

    /// A file held against what is known.
    ///
    /// @param entries what is to be recorded; nothing when it was refused
    private record Compared(Outcome outcome, List<RegisterEntry> entries) {}

    private Compared compare(Head head, Snapshot snapshot, ReferenceFile file) {
        if (!file.rejections().isEmpty()) {
            return new Compared(new Outcome.Refused(file.rejections()), List.of());
        }
        CodeBook known = register.codes(head.sequence());
        SnapshotComparison comparison = new SnapshotComparison(known, snapshot);
        comparison.compare(file.rows(), file.implied());
        return comparison.rejections().isEmpty()
                ? new Compared(new Outcome.Loaded(comparison.report(unknownParents(known, file))), comparison.entries())
                : new Compared(new Outcome.Refused(comparison.rejections()), List.of());
    }

    private static long unknownParents(CodeBook known, ReferenceFile file) {
        Set<Code> present = new HashSet<>();
        file.rows().forEach(row -> present.add(row.code()));
        file.implied().stream().filter(row -> !row.parent().isNone()).forEach(row -> present.add(row.code()));
        return file.rows().stream()
                .map(CodeRow::parent)
                .filter(parent -> !parent.isNone() && !present.contains(parent) && !known.knows(parent))
                .count();
    }
}
