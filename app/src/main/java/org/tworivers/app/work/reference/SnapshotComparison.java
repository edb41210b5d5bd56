package org.tworivers.app.work.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tworivers.app.exchange.reference.CodeRow;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Compares a snapshot of a scheme with what is known of it. Pure.
///
/// A code nobody knows holds from the day of the snapshot, or always did when nothing of its level was
/// known before. A code with another name or another code above it is stated anew from that day. A code
/// of the snapshot's levels that a complete snapshot lacks ended on that day: the first day it is known
/// not to hold. A city that a list of counties names beside them is there.
final class SnapshotComparison {
    private static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);

    private final CodeBook known;
    private final Snapshot snapshot;
    private final LocalDate day;
    private final Set<String> knownLevels = new TreeSet<>();
    private final List<RegisterEntry> entries = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private long fresh;
    private final List<Code> changed = new ArrayList<>();
    private final List<Code> ended = new ArrayList<>();
    private long same;

    SnapshotComparison(CodeBook known, Snapshot snapshot) {
        this.known = known;
        this.snapshot = snapshot;
        this.day = snapshot.asOf().isDated() ? snapshot.asOf().last() : EVER_AFTER;
        for (Code code : known.allCodes(snapshot.scheme())) {
            for (CodeStated stated : known.allStatements(code)) {
                if (!isImplied(stated)) {
                    knownLevels.add(stated.level());
                }
            }
        }
    }

    /// Compares every row; afterwards the entries and counts are there to take.
    ///
    /// @param implied codes above them, stated only where nothing is known of them
    void compare(List<CodeRow> rows, List<CodeRow> implied) {
        Set<Code> present = new HashSet<>();
        Set<String> levels = new HashSet<>();
        for (CodeRow row : rows) {
            present.add(row.code());
            levels.add(row.level());
        }
        checkOrder(levels);
        rows.forEach(this::compare);
        for (CodeRow row : implied) {
            present.add(row.code());
            if (!row.parent().isNone()) {
                imply(row);
            }
        }
        if (snapshot.complete()) {
            endMissing(present, levels);
        }
    }

    private void imply(CodeRow row) {
        Optional<CodeStated> before = known.find(row.code(), day);
        if (before.isEmpty()) {
            entries.add(new CodeStated(row.code(), row.names(), row.parent(), row.level(), Day.UNDATED));
        } else if (snapshot.asOf().isDated() && !known.holds(row.code(), day)) {
            changed.add(row.code());
            entries.add(new CodeStated(row.code(), before.get().names(), row.parent(), row.level(), snapshot.asOf()));
        }
    }

    private void checkOrder(Set<String> levels) {
        if (!snapshot.asOf().isDated()) {
            return;
        }
        for (Code code : known.allCodes(snapshot.scheme())) {
            for (CodeStated stated : known.allStatements(code)) {
                boolean later = stated.from().isDated() && stated.from().last().isAfter(day);
                if (later && levels.contains(stated.level())) {
                    rejections.add(new Rejection(
                                    "snapshot-older",
                                    "as-of",
                                    snapshot.asOf().toString(),
                                    "a later snapshot is known already (" + code + " holds from " + stated.from()
                                            + "); load snapshots in the order of their days.")
                            .naming(code.toString(), stated.from().toString()));
                    return;
                }
            }
        }
    }

    private void compare(CodeRow row) {
        CodeStated stated = new CodeStated(row.code(), row.names(), row.parent(), row.level(), from(row));
        Optional<CodeStated> before = known.find(row.code(), day);
        boolean ends = row.until().isDated() && !isEndedAs(row);
        boolean holds = known.holds(row.code(), day) || row.until().isDated();
        if (before.isEmpty()) {
            fresh++;
            entries.add(stated);
        } else if (holds && saysTheSame(before.get(), stated, row)) {
            same += ends ? 0 : 1;
        } else if (isImplied(before.get())) {
            fresh++;
            entries.add(new CodeStated(row.code(), row.names(), row.parent(), row.level(), row.from()));
        } else if (!stated.from().isDated()) {
            rejections.add(new Rejection(
                    "as-of-needed",
                    "line " + row.line(),
                    row.code().toString(),
                    "it is known otherwise, or as ended; say from when this holds, with --as-of."));
        } else {
            changed.add(row.code());
            entries.add(stated);
        }
        if (ends) {
            ended.add(row.code());
            entries.add(new CodeEnded(row.code(), row.until(), row.successor()));
        }
    }

    /// Whether only a list of places below it spoke of the code, without its name.
    private static boolean isImplied(CodeStated stated) {
        return stated.names().byLanguage().containsValue(stated.code().code())
                && !stated.from().isDated();
    }

    /// Whether the end the row gives is known, with its successor where it names one.
    private boolean isEndedAs(CodeRow row) {
        if (!row.until().isDated() || !known.knows(row.code())) {
            return false;
        }
        LocalDate end = row.until().last();
        boolean told = row.successor().isNone()
                || known.allEndings(row.code()).stream()
                        .anyMatch(ended -> ended.successor().equals(row.successor())
                                && !ended.day().last().isAfter(end));
        return told && !known.holds(row.code(), end);
    }

    private Day from(CodeRow row) {
        if (row.from().isDated()) {
            return row.from();
        }
        boolean firstOfLevel = !knownLevels.contains(row.level());
        return firstOfLevel ? Day.UNDATED : snapshot.asOf();
    }

    private static boolean saysTheSame(CodeStated before, CodeStated now, CodeRow row) {
        return before.names().equals(now.names())
                && before.parent().equals(now.parent())
                && before.level().equals(now.level())
                && (!row.from().isDated() || before.from().equals(row.from()));
    }

    private void endMissing(Set<Code> present, Set<String> levels) {
        for (Code code : known.allCodes(snapshot.scheme())) {
            Optional<CodeStated> stated = known.find(code, day);
            boolean ofLevel = stated.isPresent() && levels.contains(stated.get().level());
            if (ofLevel && !present.contains(code) && known.holds(code, day)) {
                ended.add(code);
                entries.add(new CodeEnded(code, snapshot.asOf(), Code.NONE));
            }
        }
    }

    List<RegisterEntry> entries() {
        return entries;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    ReferenceReport report(long unknownParents) {
        return new ReferenceReport(snapshot.scheme(), fresh, changed, ended, same, unknownParents);
    }
}
