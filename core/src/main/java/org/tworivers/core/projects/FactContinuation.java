package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tworivers.core.shared.Code;

/// Goes on from columns that were built before: all facts of the projects that changed since take the place of those
/// they had, the facts of the others stay where they are. Single use.
///
/// Cost: a look at each project and at the facts of those that changed; now and then a pass over the columns.
public final class FactContinuation {
    private final FactColumns before;
    private final FactColumnsBuilder builder;
    private final BitSet changed = new BitSet();
    private final Set<Integer> affected = new HashSet<>();
    private Collection<Integer> vouchers = List.of();

    /// @param before what was built before
    /// @param codes those of before and what came since
    /// @param vouchers those of before and what came since. Denominations stay as they were
    /// @throws IllegalStateException when somebody has gone on from the same columns already
    public FactContinuation(FactColumns before, List<Code> codes, List<Code> vouchers) {
        if (!before.claim()) {
            throw new IllegalStateException("columns can be gone on from once. Maybe load the facts anew.");
        }
        this.before = before;
        builder = new FactColumnsBuilder(codes, vouchers, before.units());
    }

    /// A project has changed: the facts that it had are left out.
    ///
    /// @param projectNumber as [FactColumns#projectNumber] gives it
    public void change(int projectNumber) {
        changed.set(projectNumber);
    }

    /// Takes all facts of the projects that changed.
    public FactColumnsBuilder builder() {
        return builder;
    }

    /// To be asked once all facts were taken: the numbers of the projects that share a voucher with another and whose
    /// ids are not known yet.
    public Set<Integer> projectsSharingVouchers() {
        builder.sort();
        for (int number : builder.projectNumbers) {
            changed.set(number);
        }
        VoucherUses uses = before.sharedVouchers().uses();
        uses.add(builder);
        List<Integer> touched = new ArrayList<>();
        changed.stream().forEach(affected::add);
        for (int voucher : uses.shared()) {
            Set<Integer> projects = uses.projects(voucher);
            if (projects.stream().anyMatch(changed::get)) {
                touched.add(voucher);
                affected.addAll(projects);
            }
        }
        vouchers = touched;
        Set<Integer> sharing = new HashSet<>();
        touched.forEach(voucher -> sharing.addAll(uses.projects(voucher)));
        return before.sharedVouchers().unknown(sharing);
    }

    /// Builds the columns.
    ///
    /// @param subjects the ids of the projects that were asked for
    public FactColumns build(Map<Integer, String> subjects) {
        FactRoom room = new FactRoom(before, builder, changed);
        VoucherUses uses = before.sharedVouchers().uses();
        SharedVouchers shared =
                before.sharedVouchers().with(room, room.moved ? List.copyOf(uses.shared()) : vouchers, subjects);
        return new FactColumns(before, room, builder, shared);
    }

    /// The numbers of the projects that may stand otherwise than before: those that changed, and those that share a
    /// voucher with one of them.
    public Set<Integer> affected() {
        return Set.copyOf(affected);
    }
}
