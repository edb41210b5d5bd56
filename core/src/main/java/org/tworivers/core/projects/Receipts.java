package org.tworivers.core.projects;

import java.util.Arrays;

/// The receipts of one project in one cut, each with the verdict whether it counts. A scratch pad.
///
/// Held back, with the reason, as the field's rules say: paid out again (80 % or more within 3 days), a
/// voucher that was used before, before the contract, above the contract, a payer inside the host region.
///
/// The host region is where the project stands on the as-of day, even for receipts from before a move.
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
    private int[] outsUnit = new int[FIRST_CAPACITY];
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
            outsUnit = Arrays.copyOf(outsUnit, outs * 2);
            outsAmount = Arrays.copyOf(outsAmount, outs * 2);
        }
        outsDay[outs] = facts.day[index];
        outsUnit[outs] = facts.unit(index);
        outsAmount[outs] = facts.amount[index];
        outs++;
    }

    /// Judges receipts and money that left in the order of their days, the receipts of a day first. Each
    /// verdict rests on what had happened by then, so that a later fact never changes an earlier one, save
    /// that a good receipt may go out again.
    void judge(DossierFold fold) {
        int out = 0;
        for (int receipt = 0; receipt < size; receipt++) {
            while (out < outs && outsDay[out] < day[receipt]) {
                settle(out++, receipt);
            }
            outDay[receipt] = FactColumns.UNDATED;
            verdict[receipt] = verdict(fold, receipt);
        }
        while (out < outs) {
            settle(out++, size);
        }
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
        if (fold.hasCeiling()
                && unit[receipt] == fold.ceilingUnit()
                && goodBefore(receipt) + amount[receipt] > fold.ceiling(day[receipt])) {
            return ABOVE_CONTRACT;
        }
        return GOOD;
    }

    /// Money in place when a receipt came, in its denomination.
    private long goodBefore(int receipt) {
        long sum = 0;
        for (int i = 0; i < receipt; i++) {
            if (verdict[i] == GOOD && unit[i] == unit[receipt]) {
                sum += amount[i];
            }
        }
        return sum;
    }

    /// Holds back each receipt of which money that now leaves, and what left since it came in, make up 80 %.
    /// What is taken for one receipt does not count for the next.
    private void settle(int out, int receipts) {
        for (int receipt = 0; receipt < receipts; receipt++) {
            if (verdict[receipt] == GOOD && mayBePartOf(receipt, out)) {
                long left = 0;
                for (int i = 0; i <= out; i++) {
                    left += mayBePartOf(receipt, i) ? outsAmount[i] : 0;
                }
                if (left * 5 >= amount[receipt] * 4) {
                    verdict[receipt] = OUT_AGAIN;
                    outDay[receipt] = outsDay[out];
                    take(receipt, out);
                }
            }
        }
    }

    private boolean mayBePartOf(int receipt, int out) {
        long days = (long) outsDay[out] - day[receipt];
        return days >= 0 && days <= DAYS_OUT && outsUnit[out] == unit[receipt];
    }

    private void take(int receipt, int lastOut) {
        long need = amount[receipt];
        for (int i = 0; i <= lastOut; i++) {
            if (mayBePartOf(receipt, i)) {
                long taken = Math.min(need, outsAmount[i]);
                outsAmount[i] -= taken;
                need -= taken;
            }
        }
    }
}
