package org.tworivers.core.projects;

import java.util.Arrays;

/// The receipts of one project in one cut, each with the verdict whether it counts. A scratch pad.
///
/// Held back, with the reason, as the field's rules say: paid out again (80 % or more within 3 days), a
/// voucher that
/// was
/// used before, before the contract, above the contract, a payer inside the host region.
final class Receipts {
    /// The receipt counts.
    static final int GOOD = 0;

    static final int OUT_AGAIN = 1;
    static final int SAME_VOUCHER = 2;
    static final int BEFORE_CONTRACT = 3;
    static final int ABOVE_CONTRACT = 4;
    static final int PAYER_INSIDE = 5;

    /// How many verdicts there are.
    static final int VERDICTS = 6;

    /// Days after a receipt within which money that leaves makes it suspect, inclusive.
    private static final int DAYS_OUT = 3;

    private static final int FIRST_CAPACITY = 8;

    int size;
    int[] fact = new int[FIRST_CAPACITY];
    int[] day = new int[FIRST_CAPACITY];
    int[] unit = new int[FIRST_CAPACITY];
    int[] verdict = new int[FIRST_CAPACITY];

    /// The day from which a receipt is held back because the money left again.
    int[] outDay = new int[FIRST_CAPACITY];

    long[] amount = new long[FIRST_CAPACITY];
    private int outs;
    private int[] outsDay = new int[FIRST_CAPACITY];
    private long[] outsAmount = new long[FIRST_CAPACITY];

    void clear() {
        size = 0;
        outs = 0;
    }

    void add(FactColumns facts, int index) {
        if (size == fact.length) {
            int capacity = size * 2;
            fact = Arrays.copyOf(fact, capacity);
            day = Arrays.copyOf(day, capacity);
            unit = Arrays.copyOf(unit, capacity);
            verdict = Arrays.copyOf(verdict, capacity);
            outDay = Arrays.copyOf(outDay, capacity);
            amount = Arrays.copyOf(amount, capacity);
        }
        fact[size] = index;
        day[size] = facts.day[index];
        unit[size] = facts.unit(index);
        amount[size] = facts.amount[index];
        size++;
    }

    void addPaidOut(FactColumns facts, int index) {
        if (outs == outsDay.length) {
            outsDay = Arrays.copyOf(outsDay, outs * 2);
            outsAmount = Arrays.copyOf(outsAmount, outs * 2);
        }
        outsDay[outs] = facts.day[index];
        outsAmount[outs] = facts.amount[index];
        outs++;
    }

    /// Judges each receipt by what had happened by its day and the three days after, so that a later fact
    /// never changes
    /// an earlier verdict.
    void judge(DossierFold fold) {
        for (int i = 0; i < size; i++) {
            outDay[i] = FactColumns.UNDATED;
            verdict[i] = verdict(fold, i);
            if (verdict[i] == GOOD && wentOut(i)) {
                verdict[i] = OUT_AGAIN;
            }
        }
    }

    /// Money that stood to the project's credit on the day of a receipt, without that receipt.
    private long goodBefore(int receipt) {
        long sum = 0;
        for (int i = 0; i < receipt; i++) {
            boolean stood = verdict[i] == GOOD || (verdict[i] == OUT_AGAIN && outDay[i] > day[receipt]);
            if (stood && unit[i] == unit[receipt]) {
                sum += amount[i];
            }
        }
        return sum;
    }

    private int verdict(DossierFold fold, int receipt) {
        if (fold.isRepeatedVoucher(fact[receipt])) {
            return SAME_VOUCHER;
        }
        if (fold.isPayerInside(fact[receipt])) {
            return PAYER_INSIDE;
        }
        if (!fold.isContractedBy(day[receipt])) {
            return BEFORE_CONTRACT;
        }
        if (unit[receipt] == fold.ceilingUnit()
                && fold.hasCeiling()
                && goodBefore(receipt) + amount[receipt] > fold.ceiling(day[receipt])) {
            return ABOVE_CONTRACT;
        }
        return GOOD;
    }

    /// Whether at least 80 % of a receipt left within three days; what left for one receipt does not count
    /// for the
    /// next.
    private boolean wentOut(int receipt) {
        long left = 0;
        int last = FactColumns.UNDATED;
        for (int i = 0; i < outs; i++) {
            if (outsDay[i] >= day[receipt] && outsDay[i] - day[receipt] <= DAYS_OUT && left * 5 < amount[receipt] * 4) {
                left += outsAmount[i];
                last = outsDay[i];
            }
        }
        if (left * 5 < amount[receipt] * 4) {
            return false;
        }
        outDay[receipt] = last;
        consume(receipt);
        return true;
    }

    private void consume(int receipt) {
        long need = amount[receipt];
        for (int i = 0; i < outs; i++) {
            if (outsDay[i] >= day[receipt] && outsDay[i] - day[receipt] <= DAYS_OUT) {
                long taken = Math.min(need, outsAmount[i]);
                outsAmount[i] -= taken;
                need -= taken;
            }
        }
    }
}
