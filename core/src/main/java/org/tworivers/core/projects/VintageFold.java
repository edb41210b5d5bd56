package org.tworivers.core.projects;

import java.util.Arrays;
import java.util.function.Supplier;

/// One table as known at many moments.
///
/// Between two vintages most projects are unchanged. A project is read once for each run of vintages in which
/// the same
/// facts of it are known, added where the run begins and taken away where it ends; running sums over the
/// vintages give
/// every table. Cost: at most one reading for each change of what is known of a project, not one for each
/// vintage.
///
/// Shared vouchers are the exception: there a change in another project can matter, so a ledger that has any
/// reads
/// every
/// project anew for each vintage.
final class VintageFold {
    private final FactColumns facts;
    private final Grouping grouping;
    private final int[] sequences;

    VintageFold(FactColumns facts, Grouping grouping, int[] sequences) {
        this.facts = facts;
        this.grouping = grouping;
        this.sequences = sequences;
    }

    Tally[] fold(Supplier<DossierFold> dossiers) {
        Tally[] tables = new Tally[sequences.length];
        DossierFold[] readers = new DossierFold[sequences.length];
        for (int v = 0; v < tables.length; v++) {
            tables[v] = new Tally(grouping.labels().size(), facts.units().size());
            readers[v] = dossiers.get();
            readers[v].know(sequences[v]);
        }
        boolean[] changes = new boolean[sequences.length + 1];
        for (int project = 0; project < facts.projects(); project++) {
            mark(project, changes);
            int from = 0;
            while (from < sequences.length) {
                int to = from + 1;
                while (to < sequences.length && !changes[to]) {
                    to++;
                }
                add(readers[from], project, tables, from, to);
                from = to;
            }
        }
        for (int v = 1; v < tables.length; v++) {
            tables[v].merge(tables[v - 1]);
        }
        return tables;
    }

    private void add(DossierFold reader, int project, Tally[] tables, int from, int to) {
        reader.read(project);
        int group = reader.known ? grouping.groupOf(reader) : Grouping.LEFT_OUT;
        if (group >= 0) {
            tables[from].add(reader, group, 1);
            if (to < tables.length) {
                tables[to].add(reader, group, -1);
            }
        }
    }

    /// Marks the vintages at which something else is known of a project than at the one before.
    private void mark(int project, boolean[] changes) {
        boolean shared = !facts.sharedVouchers().isEmpty();
        Arrays.fill(changes, shared);
        if (!shared) {
            for (int i = facts.offsets[project]; i < facts.offsets[project + 1]; i++) {
                changes[firstAtOrAfter(facts.knownFrom[i])] = true;
                changes[firstAtOrAfter(facts.knownUntil[i])] = true;
            }
        }
    }

    private int firstAtOrAfter(int sequence) {
        int found = Arrays.binarySearch(sequences, sequence);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && sequences[found - 1] == sequence) {
            found--;
        }
        return found;
    }
}
