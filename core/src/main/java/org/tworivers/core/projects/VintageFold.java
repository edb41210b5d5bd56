package org.tworivers.core.projects;

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
/// The result of a part is, for each vintage, what it has more than the one before: of a project only the flags that
/// changed. Reading projects in the order of their groups, to keep those rows in the cache, was slower.
final class VintageFold implements PartialFold<VintageChanges> {
    private static final int BLOCKS = 1 << 12;

    private final FactColumns facts;
    private final Grouping grouping;
    private final int[] sequences;
    private final int asOf;
    private final BitSet[] repeated;
    private final Supplier<DossierFold> dossiers;

    /// The first vintage that is not before the block's first sequence; blocks are equally long.
    private final int[] vintageOfBlock = new int[BLOCKS + 1];

    private final int shift;

    VintageFold(FactColumns facts, Grouping grouping, int[] sequences, int asOf, Supplier<DossierFold> dossiers) {
        this.facts = facts;
        this.grouping = grouping;
        this.sequences = sequences;
        this.asOf = asOf;
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
        return whole().tables();
    }

    @Override
    public int subjects() {
        return facts.projects();
    }

    @Override
    public VintageChanges fold(int first, int last) {
        VintageChanges changes = new VintageChanges(
                sequences.length,
                grouping.labels().size(),
                Math.max(1, facts.units().size()));
        if (sequences.length == 0) {
            return changes;
        }
        Reading reading = new Reading(changes);
        for (int project = first; project < last; project++) {
            reading.add(project);
        }
        return changes;
    }

    /// Reads projects and adds what changes.
    private final class Reading {
        private final VintageChanges changes;
        private final Standing nothing = new Standing();
        private final DossierFold dossier = dossiers.get();
        private final BitSet changing = new BitSet(sequences.length + 1);
        private Standing now = new Standing();
        private Standing before = new Standing();

        Reading(VintageChanges changes) {
            this.changes = changes;
        }

        /// The group of a project as a vintage knows it; the project is left read.
        private int group(int project, int vintage) {
            dossier.know(sequences[vintage], repeated[vintage]);
            dossier.read(project);
            return dossier.known ? grouping.groupOf(dossier) : Grouping.LEFT_OUT;
        }

        void add(int project) {
            mark(project, changing);
            int groupBefore = Grouping.LEFT_OUT;
            for (int v = changing.nextSetBit(0); v >= 0 && v < sequences.length; v = changing.nextSetBit(v + 1)) {
                int group = group(project, v);
                if (group >= 0) {
                    now.take(dossier);
                }
                if (group == groupBefore) {
                    addDifference(group, v, now, before);
                } else {
                    addDifference(groupBefore, v, nothing, before);
                    addDifference(group, v, now, nothing);
                }
                Standing held = before;
                before = now;
                now = held;
                groupBefore = group;
            }
        }

        private void addDifference(int group, int vintage, Standing has, Standing had) {
            if (group >= 0) {
                changes.add(vintage, group, has, had);
            }
        }
    }

    @Override
    public VintageChanges merge(VintageChanges left, VintageChanges right) {
        left.merge(right);
        return left;
    }

    /// Marks the vintages at which something else is known of a project than at the one before.
    private void mark(int project, BitSet changing) {
        changing.clear();
        if (!facts.sharedVouchers().isEmpty()) {
            changing.set(0, sequences.length);
            return;
        }
        int latest = sequences[sequences.length - 1];
        int end = facts.ends[project];
        for (int i = facts.starts[project]; i < end && facts.day[i] <= asOf; i++) {
            changing.set(vintageOf(facts.knownFrom[i]));
            if (facts.knownUntil[i] <= latest) {
                changing.set(vintageOf(facts.knownUntil[i]));
            }
        }
    }

    /// The first vintage that knows a sequence, or the number of vintages when none does.
    private int vintageOf(int sequence) {
        int block = Math.clamp(sequence >> shift, 0, BLOCKS);
        return firstAtOrAfter(vintageOfBlock[block], sequence);
    }
}
