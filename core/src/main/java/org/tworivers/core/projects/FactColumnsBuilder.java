package org.tworivers.core.projects;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;

/// Collects facts in any order and sorts them into [FactColumns]. Single use.
///
/// Cost: one counting sort by project and an insertion sort within each, so O(facts) for dossiers of some
/// dozen facts.
public final class FactColumnsBuilder {
    private static final int FIRST_CAPACITY = 1 << 12;

    final List<Code> codes;
    final List<Code> vouchers;
    final List<Denomination> units;
    int[] project = new int[FIRST_CAPACITY];
    int[] knownFrom = new int[FIRST_CAPACITY];
    int[] knownUntil = new int[FIRST_CAPACITY];
    int[] day = new int[FIRST_CAPACITY];
    int[] tag = new int[FIRST_CAPACITY];
    int[] code = new int[FIRST_CAPACITY];
    long[] amount = new long[FIRST_CAPACITY];
    long[] other = new long[FIRST_CAPACITY];
    int[] offsets = new int[0];
    int[] projectNumbers = new int[0];
    private int size;
    private int largestProject = -1;

    /// A builder of facts that refer to these dictionaries by index; receipts to the vouchers among the codes.
    ///
    /// @param units sorted, at most 255
    public FactColumnsBuilder(List<Code> codes, List<Denomination> units) {
        this(codes, codes, units);
    }

    /// A builder of facts that refer to these dictionaries by index.
    ///
    /// @param vouchers what receipts refer to
    /// @param units sorted, at most 255
    public FactColumnsBuilder(List<Code> codes, List<Code> vouchers, List<Denomination> units) {
        this.codes = codes;
        this.vouchers = vouchers;
        this.units = units;
    }

    /// How many facts were added.
    int size() {
        return size;
    }

    /// Adds one fact.
    ///
    /// @param project the store's number of the project, from 0
    /// @param knownFrom first sequence that knows it
    /// @param knownUntil first sequence that no longer does; [Integer#MAX_VALUE] when it still counts
    /// @param kind one of [FactKind]
    /// @param marks flags, precision and unit as [#marks] packs them
    /// @param day last day of the span since 1970, or [FactColumns#UNDATED]
    /// @param code index of the code or of a receipt's voucher, number of the stage, or -1
    /// @param amount minor units
    /// @param other minor units of outside capital; for receipts the index of the payer's place or -1
    // One fact is its columns; a record of them would be made ten million times at a load.
    @SuppressWarnings("checkstyle:parameternumber")
    public void add(
            int project,
            int knownFrom,
            int knownUntil,
            int kind,
            int marks,
            int day,
            int code,
            long amount,
            long other) {
        if (size == this.project.length) {
            grow(size * 2);
        }
        this.project[size] = project;
        this.knownFrom[size] = knownFrom;
        this.knownUntil[size] = knownUntil;
        this.day[size] = day;
        this.tag[size] = FactColumns.tag(kind, marks, code, amount, other);
        this.code[size] = code;
        this.amount[size] = amount;
        this.other[size] = other;
        largestProject = Math.max(largestProject, project);
        size++;
    }

    /// Packs what is not a column of its own.
    ///
    /// @param flags bits of [Fact]
    /// @param precision as [FactColumns#precisionNumber]
    /// @param unit index of the denomination, 0 when the kind has none
    public static int marks(int flags, int precision, int unit) {
        return FactColumns.marks(flags, precision, unit);
    }

    private void grow(int capacity) {
        project = Arrays.copyOf(project, capacity);
        knownFrom = Arrays.copyOf(knownFrom, capacity);
        knownUntil = Arrays.copyOf(knownUntil, capacity);
        day = Arrays.copyOf(day, capacity);
        tag = Arrays.copyOf(tag, capacity);
        code = Arrays.copyOf(code, capacity);
        amount = Arrays.copyOf(amount, capacity);
        other = Arrays.copyOf(other, capacity);
    }

    /// Numbers of the projects that name a voucher which another receipt names too.
    public Set<Integer> projectsSharingVouchers() {
        int[] uses = new int[vouchers.size()];
        for (int i = 0; i < size; i++) {
            if (isVouchered(i)) {
                uses[code[i]]++;
            }
        }
        Set<Integer> sharing = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            if (isVouchered(i) && uses[code[i]] > 1) {
                sharing.add(project[i]);
            }
        }
        return sharing;
    }

    private boolean isVouchered(int fact) {
        return FactColumns.kindOf(tag[fact]) == FactKind.RECEIPT && code[fact] >= 0;
    }

    /// Sorts what was added.
    ///
    /// @param subjects number of each project that shares a voucher with another -> its id; the order that
    ///     decides which receipt of one day came first
    public FactColumns build(Map<Integer, String> subjects) {
        sort();
        return new FactColumns(this, SharedVouchers.among(this, subjects));
    }

    /// Sorts what was added by project, day and content.
    void sort() {
        int[] starts = new int[largestProject + 2];
        for (int i = 0; i < size; i++) {
            starts[project[i] + 1]++;
        }
        int present = 0;
        for (int p = 0; p <= largestProject; p++) {
            present += starts[p + 1] > 0 ? 1 : 0;
        }
        offsets = new int[present + 1];
        projectNumbers = new int[present];
        int index = 0;
        for (int p = 0; p <= largestProject; p++) {
            if (starts[p + 1] > 0) {
                projectNumbers[index] = p;
                offsets[index + 1] = offsets[index] + starts[p + 1];
                index++;
            }
            starts[p + 1] += starts[p];
        }
        int[] target = new int[size];
        for (int i = 0; i < size; i++) {
            target[i] = starts[project[i]]++;
        }
        project = new int[0];
        knownFrom = moved(knownFrom, target);
        knownUntil = moved(knownUntil, target);
        day = moved(day, target);
        tag = moved(tag, target);
        code = moved(code, target);
        amount = moved(amount, target);
        other = moved(other, target);
        for (int p = 0; p < present; p++) {
            sort(offsets[p], offsets[p + 1]);
        }
    }

    private static int[] moved(int[] column, int[] target) {
        int[] sorted = new int[target.length];
        for (int i = 0; i < target.length; i++) {
            sorted[target[i]] = column[i];
        }
        return sorted;
    }

    private static long[] moved(long[] column, int[] target) {
        long[] sorted = new long[target.length];
        for (int i = 0; i < target.length; i++) {
            sorted[target[i]] = column[i];
        }
        return sorted;
    }

    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            for (int j = i; j > from && precedes(j, j - 1); j--) {
                swap(j, j - 1);
            }
        }
    }

    private boolean precedes(int a, int b) {
        if (day[a] != day[b]) {
            return day[a] < day[b];
        }
        int kindA = FactColumns.kindOf(tag[a]);
        int kindB = FactColumns.kindOf(tag[b]);
        if (kindA != kindB) {
            return kindA < kindB;
        }
        if (amount[a] != amount[b]) {
            return amount[a] > amount[b];
        }
        if (code[a] != code[b]) {
            return compare(dictionary(kindA), code[a], code[b]) < 0;
        }
        if (other[a] != other[b]) {
            return kindA == FactKind.RECEIPT ? compare(codes, (int) other[a], (int) other[b]) > 0 : other[a] > other[b];
        }
        if (tag[a] != tag[b]) {
            return tag[a] < tag[b];
        }
        return knownFrom[a] < knownFrom[b];
    }

    /// What the codes of a kind stand for; nothing where they are numbers of stages.
    private List<Code> dictionary(int kind) {
        return FactKind.codeIsStage(kind) ? List.of() : kind == FactKind.RECEIPT ? vouchers : codes;
    }

    /// By what two codes stand for, not by when they came; none before any.
    private static int compare(List<Code> dictionary, int one, int other) {
        return one < 0 || other < 0 || dictionary.isEmpty()
                ? Integer.compare(one, other)
                : dictionary.get(one).compareTo(dictionary.get(other));
    }

    private void swap(int a, int b) {
        swap(knownFrom, a, b);
        swap(knownUntil, a, b);
        swap(day, a, b);
        swap(tag, a, b);
        swap(code, a, b);
        swap(amount, a, b);
        swap(other, a, b);
    }

    private static void swap(int[] column, int a, int b) {
        int held = column[a];
        column[a] = column[b];
        column[b] = held;
    }

    private static void swap(long[] column, int a, int b) {
        long held = column[a];
        column[a] = column[b];
        column[b] = held;
    }
}
