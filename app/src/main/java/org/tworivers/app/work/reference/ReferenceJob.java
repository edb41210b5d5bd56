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

    /// Loads the rows of a file.
    ///
    /// @param origin who loads it
    /// @throws IllegalStateException when others keep writing to the journal
    public Outcome run(Origin origin, Snapshot snapshot, ReferenceFile file) {
        if (!file.rejections().isEmpty()) {
            return new Outcome.Refused(file.rejections());
        }
        RegisterCodec codec = new RegisterCodec();
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            Head head = journal.head();
            CodeBook known = register.codes(head.sequence());
            SnapshotComparison comparison = new SnapshotComparison(known, snapshot);
            comparison.compare(file.rows(), file.implied());
            if (!comparison.rejections().isEmpty()) {
                return new Outcome.Refused(comparison.rejections());
            }
            ReferenceReport report = comparison.report(unknownParents(known, file));
            if (comparison.entries().isEmpty()) {
                return new Outcome.Loaded(report);
            }
            Appended appended = journal.appendAll(origin, head, journaling -> {
                for (RegisterEntry entry : comparison.entries()) {
                    journaling.accept(codec.encode(entry));
                }
            });
            if (appended instanceof Appended.Recorded) {
                return new Outcome.Loaded(report);
            }
        }
        throw new IllegalStateException("others wrote to the journal during each of " + MOST_TRIES
                + " tries. Maybe load it when less is going on.");
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
