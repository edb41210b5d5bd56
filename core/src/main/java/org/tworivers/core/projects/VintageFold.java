package org.tworivers.core.projects;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Supplier;
import org.tworivers.core.figures.PartialFold;

/// One table as known at many moments.
///
/// Between two vintages most projects are unchanged. A project is read once for each run of vintages in which
/// the same facts of it are known, and what is otherwise than in the run before is added where the run
/// begins; running sums over the vintages give every table. Cost: at most one reading for each change of what
/// is known of a project, not one for each vintage.
///
/// Shared vouchers are the exception: there a change in another project can matter, so a ledger that has any
/// reads every project anew for each vintage.
///
/// The result of a part has a row for each group and vintage, the vintages of a group side by side: so what one
/// project changes lies close together.
final class VintageFold implements PartialFold<Tally> {
    private static final int BLOCKS = 1 << 12;

    private final FactColumns facts;
    private final Grouping grouping;
    private final int[] sequences;
    private final BitSet[] repeated;
    private final Supplier<DossierFold> dossiers;

    /// The first vintage that is not before the block's first sequence; blocks are equally long.
    private final int[] vintageOfBlock = new int[BLOCKS + 1];

    private final int shift;

    VintageFold(FactColumns facts, Grouping grouping, int[] sequences, int asOf, Supplier<DossierFold> dossiers) {
        this.facts = facts;
        this.grouping = grouping;
        this.sequences = sequences;
        this.dossiers = dossiers;
        repeated = new BitSet[sequences.length];
        for (int v = 0; v < sequences.length; v++) {
            repeated[v] = facts.sharedVouchers().repeats(facts, sequences[v], asOf);
        }
        int last = sequences.length == 0 ? 0 : sequences[sequences.length - 1];
        shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(last) - Integer.numberOfTrailingZeros(BLOCKS));
        for (int block = 0; block <= BLOCKS; block++) {
            vintageOfBlock[block] = firstAtOrAfter(0, (long) block << shift);
        }
    }

    private int firstAtOrAfter(int from, long sequence) {
        int vintage = from;
        while (vintage < sequences.length && sequences[vintage] < sequence) {
            vintage++;
        }
        return vintage;
    }

    /// Every table, oldest first.
    Tally[] tables() {
        Tally cells = whole();
        Tally[] tables = new Tally[sequences.length];
        for (int v = 0; v < tables.length; v++) {
            tables[v] = cells.every(sequences.length, v);
            if (v > 0) {
                tables[v].merge(tables[v - 1]);
            }
        }
        return tables;
    }

    @Override
    public int subjects() {
        return facts.projects();
    }

    @Override
    public Tally fold(int first, int last) {
        Reading reading = new Reading();
        for (int project = first; project < last; project++) {
            reading.add(project);
        }
        return reading.cells;
    }

    /// Reads projects into the cells.
    private final class Reading {
        private final Tally cells = new Tally(
                grouping.labels().size() * sequences.length, facts.units().size());
        private final Tally nothing = new Tally(1, facts.units().size());
        private final DossierFold dossier = dossiers.get();
        private final boolean[] changes = new boolean[sequences.length + 1];
        private Tally now = new Tally(1, facts.units().size());
        private Tally before = new Tally(1, facts.units().size());

        void add(int project) {
            mark(project, changes);
            int groupBefore = Grouping.LEFT_OUT;
            for (int v = next(0); v < sequences.length; v = next(v + 1)) {
                dossier.know(sequences[v], repeated[v]);
                dossier.read(project);
                int group = dossier.known ? grouping.groupOf(dossier) : Grouping.LEFT_OUT;
                now.clear();
                if (group >= 0) {
                    now.add(dossier, 0);
                }
                if (group == groupBefore) {
                    addDifference(group, v, now, before);
                } else {
                    addDifference(groupBefore, v, nothing, before);
                    addDifference(group, v, now, nothing);
                }
                Tally held = before;
                before = now;
                now = held;
                groupBefore = group;
            }
        }

        private int next(int from) {
            int vintage = from;
            while (vintage < sequences.length && !changes[vintage]) {
                vintage++;
            }
            return vintage;
        }

        private void addDifference(int group, int vintage, Tally has, Tally had) {
            if (group >= 0) {
                cells.addDifference(group * sequences.length + vintage, has, had);
            }
        }
    }

    @Override
    public Tally merge(Tally left, Tally right) {
        left.merge(right);
        return left;
    }

    /// Marks the vintages at which something else is known of a project than at the one before.
    private void mark(int project, boolean[] changes) {
        boolean shared = !facts.sharedVouchers().isEmpty();
        Arrays.fill(changes, shared);
        if (!shared) {
            for (int i = facts.offsets[project]; i < facts.offsets[project + 1]; i++) {
                changes[vintageOf(facts.knownFrom[i])] = true;
                changes[vintageOf(facts.knownUntil[i])] = true;
            }
        }
    }

    /// The first vintage that knows a sequence, or the number of vintages when none does.
    private int vintageOf(int sequence) {
        int block = Math.clamp(sequence >> shift, 0, BLOCKS);
        return firstAtOrAfter(vintageOfBlock[block], sequence);
    }
}
