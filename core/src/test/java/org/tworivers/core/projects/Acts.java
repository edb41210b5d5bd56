package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tworivers.core.shared.Evidence;

/// Acts of recording in order, and what counts after each of them, found by asking anew for every sequence.
///
/// An entry counts while it stands and no standing entry takes its place. It stands until it is withdrawn.
final class Acts {
    private record Entry(int sequence, int corrects, String project, List<Evidence> evidence, Statement statement) {}

    private record TakenBack(int sequence, int first, int last) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<TakenBack> takenBack = new ArrayList<>();
    private int last;

    /// Statements with the same sequence are one entry.
    ///
    /// @param corrects sequence of the entry it takes the place of, 0 for none
    void state(int sequence, int corrects, String project, List<Evidence> evidence, Statement statement) {
        entries.add(new Entry(sequence, corrects, project, evidence, statement));
        last = Math.max(last, sequence);
    }

    /// Takes back the entries from one sequence to another, both inclusive.
    void takeBack(int sequence, int first, int lastTaken) {
        takenBack.add(new TakenBack(sequence, first, lastTaken));
        last = Math.max(last, sequence);
    }

    int last() {
        return last;
    }

    /// Each statement once for each run of sequences in which it counts.
    List<Said> said() {
        List<Set<Integer>> counting =
                IntStream.rangeClosed(0, last).mapToObj(this::counting).toList();
        List<Said> said = new ArrayList<>();
        for (Entry entry : entries) {
            int from = 0;
            for (int now = 1; now <= last; now++) {
                boolean counts = counting.get(now).contains(entry.sequence);
                boolean counted = counting.get(now - 1).contains(entry.sequence);
                if (counts && !counted) {
                    from = now;
                } else if (counted && !counts) {
                    said.add(new Said(entry.project, from, now, entry.statement, entry.evidence));
                }
            }
            if (counting.get(last).contains(entry.sequence)) {
                said.add(new Said(entry.project, from, Integer.MAX_VALUE, entry.statement, entry.evidence));
            }
        }
        return said;
    }

    private Set<Integer> counting(int now) {
        Set<Integer> standing = new HashSet<>();
        for (Entry entry : entries) {
            boolean taken = takenBack.stream()
                    .anyMatch(each ->
                            each.sequence <= now && each.first <= entry.sequence && entry.sequence <= each.last);
            if (entry.sequence <= now && !taken) {
                standing.add(entry.sequence);
            }
        }
        Set<Integer> counting = new HashSet<>(standing);
        for (Entry entry : entries) {
            if (standing.contains(entry.sequence)) {
                counting.remove(entry.corrects);
            }
        }
        return counting;
    }
}
