package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Bank slips that several receipts name, across all projects. Of the receipts that count in a cut only the
/// first one holds; the others are held back.
///
/// "First" is by day, then by project id, then by amount, never by the order of recording.
final class SharedVouchers {
    private static final Comparator<Use> FIRST = Comparator.comparingInt(Use::day)
            .thenComparing(Use::project)
            .thenComparing(Comparator.comparingLong(Use::amount).reversed())
            .thenComparingInt(Use::fact);

    private final VoucherUses uses;
    private final Map<Integer, String> subjects;
    private final Map<Integer, List<Use>> shared;

    private record Use(int fact, int day, String project, long amount) {}

    private SharedVouchers(VoucherUses uses, Map<Integer, String> subjects, Map<Integer, List<Use>> shared) {
        this.uses = uses;
        this.subjects = subjects;
        this.shared = shared;
    }

    /// @param subjects the ids of all projects that share a voucher, by number
    static SharedVouchers among(FactColumnsBuilder columns, Map<Integer, String> subjects) {
        VoucherUses uses = new VoucherUses();
        uses.add(columns);
        SharedVouchers all = new SharedVouchers(uses, Map.copyOf(subjects), new HashMap<>());
        for (int project = 0; project < columns.projectNumbers.length; project++) {
            for (int fact = columns.offsets[project]; fact < columns.offsets[project + 1]; fact++) {
                int voucher = FactColumns.kindOf(columns.tag[fact]) == FactKind.RECEIPT ? columns.code[fact] : -1;
                if (voucher >= 0 && uses.areSeveral(voucher)) {
                    all.add(voucher, fact, columns.day[fact], columns.projectNumbers[project], columns.amount[fact]);
                }
            }
        }
        all.shared.values().forEach(each -> each.sort(FIRST));
        return all;
    }

    private void add(int voucher, int fact, int day, int project, long amount) {
        shared.computeIfAbsent(voucher, fresh -> new ArrayList<>())
                .add(new Use(fact, day, subjects.getOrDefault(project, ""), amount));
    }

    /// The projects that use vouchers; for who goes on from these alone.
    VoucherUses uses() {
        return uses;
    }

    /// Of some projects those whose ids are not known here.
    Set<Integer> unknown(Set<Integer> projects) {
        return projects.stream().filter(each -> !subjects.containsKey(each)).collect(Collectors.toUnmodifiableSet());
    }

    /// The same where some vouchers are used otherwise.
    ///
    /// @param room where all facts now lie
    /// @param vouchers which; all when the facts of all projects lie elsewhere
    /// @param more ids of further projects
    SharedVouchers with(FactRoom room, Collection<Integer> vouchers, Map<Integer, String> more) {
        Map<Integer, String> known = subjects;
        if (!more.isEmpty()) {
            known = new HashMap<>(subjects);
            known.putAll(more);
        }
        SharedVouchers now = new SharedVouchers(uses, known, new HashMap<>(shared));
        for (int voucher : vouchers) {
            now.shared.remove(voucher);
            for (int project : uses.projects(voucher)) {
                now.addAll(voucher, room, project);
            }
            now.shared.computeIfPresent(voucher, (same, each) -> {
                each.sort(FIRST);
                return each;
            });
        }
        return now;
    }

    private void addAll(int voucher, FactRoom room, int project) {
        int index = room.indexOf(project);
        for (int fact = index < 0 ? 0 : room.starts[index]; index >= 0 && fact < room.ends[index]; fact++) {
            if (FactColumns.kindOf(room.tag[fact]) == FactKind.RECEIPT && room.code[fact] == voucher) {
                add(voucher, fact, room.day[fact], project, room.amount[fact]);
            }
        }
    }

    boolean isEmpty() {
        return shared.isEmpty();
    }

    /// The facts, by index, that name a voucher which an earlier receipt of the cut has named.
    BitSet repeats(FactColumns facts, int sequence, int asOfDay) {
        BitSet repeats = new BitSet();
        for (List<Use> each : shared.values()) {
            boolean taken = false;
            for (Use use : each) {
                if (facts.knownFrom[use.fact] <= sequence
                        && facts.knownUntil[use.fact] > sequence
                        && use.day <= asOfDay) {
                    repeats.set(use.fact, taken);
                    taken = true;
                }
            }
        }
        return repeats;
    }
}
