package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Money;

/// The receipts of one project in one cut, each with the verdict whether it counts. A scratch pad. They are judged only
/// where something is undertaken: no figure counts the money of other projects.
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

    private final FactColumns facts;
    private final CountingFacts counting;
    private final int[] verdict;
    private final int[] outDay;

    /// What is left of each amount that left, when some of it has been taken for a receipt.
    private final long[] outsLeft;

    private int outs;
    private int goodOnes;

    /// Money in place so far, in the denomination of the contract.
    private long good;

    /// Whether every receipt is good and in the denomination of the contract, without a look at each.
    private boolean plain;

    /// The first contract, -1 when there is none: its first day, denomination, and whether it says how much.
    private int contract;

    private int contractDay;
    private int contractUnit;
    private boolean limited;

    /// What had been contracted by the day that is judged: contract and increments, in the contract's
    /// denomination.
    private long ceiling;

    private int nextSigning;

    Receipts(FactColumns facts, CountingFacts counting) {
        this.facts = facts;
        this.counting = counting;
        int most = facts.largestDossier();
        verdict = new int[most];
        outDay = new int[most];
        outsLeft = new long[most];
    }

    int size() {
        return counting.size(CountingFacts.RECEIPTS);
    }

    private int fact(int receipt) {
        return counting.fact(CountingFacts.RECEIPTS, receipt);
    }

    int day(int receipt) {
        return facts.day[fact(receipt)];
    }

    int unit(int receipt) {
        return facts.unit(fact(receipt));
    }

    long amount(int receipt) {
        return facts.amount[fact(receipt)];
    }

    /// One of the verdicts; set by [#judge].
    int verdict(int receipt) {
        return plain ? GOOD : verdict[receipt];
    }

    /// The receipts that are held back, each with the reason.
    List<HeldReceipt> held() {
        List<HeldReceipt> held = new ArrayList<>();
        for (int receipt = 0; receipt < size(); receipt++) {
            for (HeldBack reason : HeldBack.values()) {
                if (reason.verdict() == verdict(receipt)) {
                    held.add(held(fact(receipt), reason));
                }
            }
        }
        return held;
    }

    /// The receipts that count, as they are claimed.
    List<ClaimedFact> claimed(int projectNumber) {
        List<ClaimedFact> claimed = new ArrayList<>();
        for (int receipt = 0; receipt < size(); receipt++) {
            if (verdict(receipt) == GOOD) {
                int fact = fact(receipt);
                claimed.add(new ClaimedFact(
                        projectNumber,
                        facts.statedDay(fact),
                        money(fact),
                        voucher(fact).isNone() ? "" : voucher(fact).code()));
            }
        }
        return claimed;
    }

    private Money money(int fact) {
        return new Money(facts.amount[fact], facts.units().get(facts.unit(fact)));
    }

    private Code voucher(int fact) {
        return facts.code[fact] < 0 ? Code.NONE : facts.vouchers().get(facts.code[fact]);
    }

    private HeldReceipt held(int fact, HeldBack reason) {
        return new HeldReceipt(facts.knownFrom[fact], facts.statedDay(fact), money(fact), voucher(fact), reason);
    }

    /// The day from which a receipt is held back because the money left again.
    int outDay(int receipt) {
        return outDay[receipt];
    }

    /// Judges all receipts; one look at them together is enough for most projects.
    void judge(DossierFold fold) {
        outs = counting.size(CountingFacts.PAID_OUT);
        startCeiling(fold.signings);
        plain = outs == 0
                && contract >= 0
                && (counting.tags() & FactColumns.UNUSUAL) == 0
                && !fold.mayVouchersRepeat()
                && areSurelyGood();
        if (!plain) {
            judgeEach(fold);
        }
    }

    /// Whether no rule can hold back any, where no payer is known and nothing lowers the contract: all are in its
    /// denomination and came after it, and together they are not above it. Leaves their sum.
    private boolean areSurelyGood() {
        long sum = 0;
        long sums = 0;
        int units = 0;
        int size = size();
        for (int receipt = 0; receipt < size; receipt++) {
            int fact = fact(receipt);
            sum += facts.amount[fact];
            sums |= sum;
            units |= facts.unit(fact) ^ contractUnit;
        }
        good = sum;
        goodOnes = size;
        return sums >= 0 && units == 0 && day(0) >= contractDay && (!limited || sum <= ceiling);
    }

    /// Judges receipts and money that left in the order of their days, the receipts of a day first. Each
    /// verdict rests on what had happened by then, so that a later fact never changes an earlier one, save
    /// that a good receipt may go out again.
    private void judgeEach(DossierFold fold) {
        int size = size();
        startOuts();
        good = 0;
        goodOnes = 0;
        int out = 0;
        for (int receipt = 0; receipt < size; receipt++) {
            int fact = fact(receipt);
            int today = facts.day[fact];
            while (out < outs && facts.day[out(out)] < today) {
                settle(out++, receipt);
            }
            raiseCeiling(fold.signings, today);
            boolean sameUnit = facts.unit(fact) == contractUnit;
            outDay[receipt] = FactColumns.UNDATED;
            verdict[receipt] = judge(fold, fact, today, sameUnit);
            goodOnes += verdict[receipt] == GOOD ? 1 : 0;
            good += verdict[receipt] == GOOD && sameUnit ? facts.amount[fact] : 0;
        }
        while (out < outs) {
            settle(out++, size);
        }
    }

    private void startOuts() {
        for (int out = 0; out < outs; out++) {
            outsLeft[out] = facts.amount[out(out)];
        }
    }

    private void startCeiling(Signings signings) {
        contract = signings.firstContract();
        nextSigning = contract + 1;
        limited = contract >= 0 && !signings.isWithoutAmount(contract);
        contractDay = contract < 0 ? Integer.MAX_VALUE : signings.firstDay(contract);
        contractUnit = contract < 0 ? -1 : signings.unit(contract);
        ceiling = contract < 0 ? 0 : signings.amount(contract);
    }

    private void raiseCeiling(Signings signings, int today) {
        while (nextSigning < signings.size() && signings.day(nextSigning) <= today) {
            if (signings.kind(nextSigning) == FactKind.INCREMENT && signings.unit(nextSigning) == contractUnit) {
                ceiling += signings.amount(nextSigning);
            }
            nextSigning++;
        }
    }

    private int out(int out) {
        return counting.fact(CountingFacts.PAID_OUT, out);
    }

    private int judge(DossierFold fold, int fact, int today, boolean sameUnit) {
        if (fold.isRepeatedVoucher(fact)) {
            return SAME_VOUCHER;
        }
        if (fold.isPayerInside(fact)) {
            return PAYER_INSIDE;
        }
        if (contract < 0 || today < contractDay) {
            return BEFORE_CONTRACT;
        }
        return limited && sameUnit && good + facts.amount[fact] > ceiling ? ABOVE_CONTRACT : GOOD;
    }

    /// Whether every receipt is good, and all are in one denomination.
    boolean isPlain() {
        return plain;
    }

    /// What came in, when [#isPlain].
    long plainSum() {
        return good;
    }

    /// How many receipts are good.
    int goodOnes() {
        return goodOnes;
    }

    /// Holds back each receipt of which money that now leaves, and what left since it came in, make up 80 %.
    /// What is taken for one receipt does not count for the next.
    private void settle(int out, int receipts) {
        for (int receipt = 0; receipt < receipts; receipt++) {
            if (verdict[receipt] == GOOD && mayBePartOf(receipt, out)) {
                long left = 0;
                for (int i = 0; i <= out; i++) {
                    left += mayBePartOf(receipt, i) ? outsLeft[i] : 0;
                }
                if (left * 5 >= amount(receipt) * 4) {
                    verdict[receipt] = OUT_AGAIN;
                    outDay[receipt] = facts.day[out(out)];
                    good -= unit(receipt) == contractUnit ? amount(receipt) : 0;
                    goodOnes--;
                    take(receipt, out);
                }
            }
        }
    }

    private boolean mayBePartOf(int receipt, int out) {
        long days = (long) facts.day[out(out)] - day(receipt);
        return days >= 0 && days <= DAYS_OUT && facts.unit(out(out)) == unit(receipt);
    }

    private void take(int receipt, int lastOut) {
        long need = amount(receipt);
        for (int i = 0; i <= lastOut; i++) {
            if (mayBePartOf(receipt, i)) {
                long taken = Math.min(need, outsLeft[i]);
                outsLeft[i] -= taken;
                need -= taken;
            }
        }
    }
}
