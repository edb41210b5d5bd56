package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Bank slips that several receipts name, across all projects. Of the receipts that count in a cut only the
/// first one holds; the others are held back.
///
/// "First" is by day, then by project id, then by amount, never by the order of recording.
final class SharedVouchers {
    private record Use(int fact, int day, String project, long amount) {}

    private final List<List<Use>> shared;

    private SharedVouchers(List<List<Use>> shared) {
        this.shared = shared;
    }

    static SharedVouchers among(FactColumnsBuilder columns, Map<Integer, String> subjects) {
        int[] uses = new int[columns.codes.size()];
        int receipts = 0;
        for (int i = 0; i < columns.day.length; i++) {
            if (FactColumns.kindOf(columns.tag[i]) == FactKind.RECEIPT && columns.code[i] >= 0) {
                uses[columns.code[i]]++;
                receipts++;
            }
        }
        if (receipts == 0 || Arrays.stream(uses).noneMatch(count -> count > 1)) {
            return new SharedVouchers(List.of());
        }
        Map<Integer, List<Use>> byVoucher = new HashMap<>();
        for (int p = 0; p < columns.projectNumbers.length; p++) {
            for (int i = columns.offsets[p]; i < columns.offsets[p + 1]; i++) {
                if (FactColumns.kindOf(columns.tag[i]) == FactKind.RECEIPT
                        && columns.code[i] >= 0
                        && uses[columns.code[i]] > 1) {
                    String project = subjects.getOrDefault(columns.projectNumbers[p], "");
                    byVoucher
                            .computeIfAbsent(columns.code[i], fresh -> new ArrayList<>())
                            .add(new Use(i, columns.day[i], project, columns.amount[i]));
                }
            }
        }
        Comparator<Use> first = Comparator.comparingInt(Use::day)
                .thenComparing(Use::project)
                .thenComparing(Comparator.comparingLong(Use::amount).reversed())
                .thenComparingInt(Use::fact);
        byVoucher.values().forEach(each -> each.sort(first));
        return new SharedVouchers(List.copyOf(byVoucher.values()));
    }

    boolean isEmpty() {
        return shared.isEmpty();
    }

    /// The facts, by index, that name a voucher which an earlier receipt of the cut has named.
    BitSet repeats(FactColumns facts, int sequence, int asOfDay) {
        BitSet repeats = new BitSet();
        for (List<Use> uses : shared) {
            boolean taken = false;
            for (Use use : uses) {
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
