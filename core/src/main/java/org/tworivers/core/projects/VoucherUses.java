package org.tworivers.core.projects;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which projects name each voucher. Grows with the columns, and belongs to whoever has claimed the newest of them: no
/// fold reads it. A project that named a voucher once is kept for it.
final class VoucherUses {
    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    /// By voucher: the number of the only project that names it, and names it once; or one of the above.
    private int[] user = new int[0];

    private final Map<Integer, Set<Integer>> several = new HashMap<>();

    /// Adds the receipts of projects, all of each.
    ///
    /// @param facts sorted
    void add(FactColumnsBuilder facts) {
        if (user.length < facts.vouchers.size()) {
            int known = user.length;
            user = Arrays.copyOf(user, facts.vouchers.size() + facts.vouchers.size() / 4);
            Arrays.fill(user, known, user.length, NOBODY);
        }
        Set<Integer> ofProject = new HashSet<>();
        for (int index = 0; index < facts.projectNumbers.length; index++) {
            ofProject.clear();
            for (int fact = facts.offsets[index]; fact < facts.offsets[index + 1]; fact++) {
                if (FactColumns.kindOf(facts.tag[fact]) == FactKind.RECEIPT && facts.code[fact] >= 0) {
                    add(facts.code[fact], facts.projectNumbers[index], !ofProject.add(facts.code[fact]));
                }
            }
        }
    }

    private void add(int voucher, int project, boolean again) {
        int before = user[voucher];
        if (before == NOBODY) {
            user[voucher] = project;
        } else if (before != project || again) {
            user[voucher] = SEVERAL;
            Set<Integer> projects = several.computeIfAbsent(voucher, fresh -> new TreeSet<>());
            projects.add(project);
            if (before != SEVERAL) {
                projects.add(before);
            }
        }
    }

    /// Whether more than one receipt names a voucher.
    boolean areSeveral(int voucher) {
        return user[voucher] == SEVERAL;
    }

    /// The numbers of the projects that name a voucher which more than one receipt names.
    Set<Integer> projects(int voucher) {
        return several.getOrDefault(voucher, Set.of());
    }

    /// Every voucher that more than one receipt names.
    Collection<Integer> shared() {
        return several.keySet();
    }
}
