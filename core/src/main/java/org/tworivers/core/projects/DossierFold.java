package org.tworivers.core.projects;

import java.util.Arrays;
import java.util.BitSet;

/// Reads the facts of one project that count in a cut, and leaves its standing in plain fields. The one
/// reading of a
/// dossier that every figure, series, explanation and bulletin shares.
///
/// Cost: one pass over the project's facts, nothing allocated. Not thread-safe: one per thread.
public final class DossierFold {
    static final int NEVER = Integer.MAX_VALUE;

    private final FactColumns facts;
    private final CountingPolicy policy;
    private final int[] rootOfCode;
    private final int base;
    private final int asOf;
    private BitSet repeatedVouchers = new BitSet();
    private int sequence;

    final Signings signings = new Signings();
    final Counted counted = new Counted();
    final Receipts receipts = new Receipts();

    /// First day each stage was reached, [#NEVER] when it was not.
    final int[] firstReached = new int[Stage.COUNT];

    /// Turns: day and 1 or -1, when production began and ceased.
    int turns;

    int[] turnDay = new int[8];
    boolean known;
    private int marks;
    int place;
    int sector;
    int origin;
    int currentStage;
    int statusStage;
    int unprovenStages;
    boolean announced;
    boolean announcedAmount;
    long announcedCapital;
    int announcedUnit;

    /// A fold of these facts under a policy.
    ///
    /// @param rootOfCode for each code the index of the code at the top of its tree on the as-of day; a payer
    ///     under
    ///     the same top place as the project sits inside the host region
    public DossierFold(FactColumns facts, CountingPolicy policy, int[] rootOfCode, int base, int asOf) {
        this.facts = facts;
        this.policy = policy;
        this.rootOfCode = rootOfCode;
        this.base = base;
        this.asOf = asOf;
        Arrays.fill(firstReached, NEVER);
    }

    /// Sets what is known; must be called before [#read].
    void know(int newSequence) {
        sequence = newSequence;
        repeatedVouchers = facts.sharedVouchers().repeats(facts, newSequence, asOf);
    }

    /// Reads one project.
    void read(int project) {
        clear();
        int end = facts.offsets[project + 1];
        for (int i = facts.offsets[project]; i < end; i++) {
            if (facts.day[i] > asOf) {
                break;
            }
            if (facts.knownFrom[i] <= sequence && facts.knownUntil[i] > sequence) {
                read(i, facts.tag[i] & FactColumns.KIND_MASK);
            }
        }
        if (signings.size() > 0) {
            policy.count(signings, base, counted);
        }
        if (receipts.size > 0) {
            receipts.judge(this);
        }
    }

    private void clear() {
        if (currentStage >= 0) {
            Arrays.fill(firstReached, NEVER);
        }
        known = false;
        marks = 0;
        place = -1;
        sector = -1;
        origin = -1;
        currentStage = -1;
        statusStage = -1;
        unprovenStages = 0;
        announced = false;
        announcedAmount = false;
        announcedCapital = 0;
        announcedUnit = 0;
        turns = 0;
        signings.clear();
        counted.clear();
        receipts.clear();
    }

    private void read(int fact, int kind) {
        known = true;
        marks |= facts.tag[fact];
        switch (kind) {
            case FactKind.PLACE -> place = facts.code[fact];
            case FactKind.SECTOR -> sector = facts.code[fact];
            case FactKind.ORIGIN -> origin = facts.code[fact];
            case FactKind.INTENT, FactKind.CONTRACT, FactKind.INCREMENT, FactKind.INVESTOR_CHANGE ->
                signings.add(facts, fact);
            case FactKind.STAGE -> reach(fact, facts.code[fact]);
            case FactKind.RECEIPT -> receipts.add(facts, fact);
            case FactKind.PAID_OUT -> receipts.addPaidOut(facts, fact);
            case FactKind.ANNOUNCED -> announce(fact);
            case FactKind.STATUS -> statusStage = facts.code[fact];
            default -> {}
        }
    }

    private void reach(int fact, int stage) {
        firstReached[stage] = Math.min(firstReached[stage], facts.day[fact]);
        if ((facts.flags(fact) & Fact.UNPROVEN) != 0) {
            unprovenStages++;
        }
        if (isProduction(currentStage) != isProduction(stage)) {
            if (turns == turnDay.length) {
                turnDay = Arrays.copyOf(turnDay, turns * 2);
            }
            turnDay[turns] = facts.day[fact];
            turns++;
        }
        currentStage = stage;
    }

    private void announce(int fact) {
        announced = true;
        announcedAmount = (facts.flags(fact) & Fact.NO_AMOUNT) == 0;
        announcedCapital = facts.amount[fact];
        announcedUnit = facts.unit(fact);
    }

    static boolean isProduction(int stage) {
        return stage == Stage.OPERATING.number() || stage == Stage.FULL_CAPACITY.number();
    }

    /// Whether an entry about it is public.
    boolean isPublished() {
        return (marks & Fact.PUBLISHED << FactColumns.FLAGS_SHIFT) != 0;
    }

    /// Whether an entry about it is made up for demonstration.
    boolean isIllustrative() {
        return (marks & Fact.ILLUSTRATIVE << FactColumns.FLAGS_SHIFT) != 0;
    }

    /// Whether it is operating or at full capacity.
    boolean isProducing() {
        return isProduction(currentStage);
    }

    /// The day work had begun: the first of started, completed, operating or full capacity.
    int startedDay() {
        int day = NEVER;
        for (int stage = Stage.STARTED.number(); stage <= Stage.FULL_CAPACITY.number(); stage++) {
            day = Math.min(day, firstReached[stage]);
        }
        return day;
    }

    /// The day a stage was first reached, [#NEVER] when it was not: signed by the contract that counts, started by
    /// whatever shows that work had begun, operating by full capacity too.
    int reachedDay(Stage stage) {
        return switch (stage) {
            case SIGNED -> counted.undertaken > 0 ? counted.firstDay : NEVER;
            case STARTED -> startedDay();
            case OPERATING -> Math.min(firstReached[stage.number()], firstReached[Stage.FULL_CAPACITY.number()]);
            case ANNOUNCED, LEAD, IN_TALKS, REGISTERED, PERMITTED, COMPLETED, FULL_CAPACITY, STALLED, ENDED ->
                firstReached[stage.number()];
        };
    }

    /// Whether it reached a stage that a contract comes before.
    boolean isUnderWay() {
        if (currentStage >= 0) {
            for (int stage = Stage.SIGNED.number(); stage <= Stage.FULL_CAPACITY.number(); stage++) {
                if (firstReached[stage] != NEVER) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean hasReached(Stage stage) {
        return firstReached[stage.number()] != NEVER;
    }

    /// Whether money came in that counts.
    boolean hasGoodMoney() {
        for (int i = 0; i < receipts.size; i++) {
            if (receipts.verdict[i] == Receipts.GOOD) {
                return true;
            }
        }
        return false;
    }

    /// Fulfilled: registered with first money, or started, or later.
    boolean isFulfilled() {
        return startedDay() != NEVER || (hasReached(Stage.REGISTERED) && hasGoodMoney());
    }

    boolean isRepeatedVoucher(int fact) {
        return repeatedVouchers.get(fact);
    }

    boolean isPayerInside(int fact) {
        int payer = (int) facts.other[fact];
        return payer >= 0 && place >= 0 && rootOfCode[payer] == rootOfCode[place];
    }

    private int firstContract() {
        for (int i = 0; i < signings.size(); i++) {
            if (signings.kind(i) == FactKind.CONTRACT) {
                return i;
            }
        }
        return -1;
    }

    boolean isContractedBy(int day) {
        int contract = firstContract();
        return contract >= 0 && signings.firstDay(contract) <= day;
    }

    boolean hasCeiling() {
        int contract = firstContract();
        return contract >= 0 && !signings.isWithoutAmount(contract);
    }

    int ceilingUnit() {
        int contract = firstContract();
        return contract < 0 ? -1 : signings.unit(contract);
    }

    /// What had been contracted by a day: contract and increments, in the contract's denomination.
    long ceiling(int day) {
        int contract = firstContract();
        long sum = signings.amount(contract);
        for (int i = contract + 1; i < signings.size(); i++) {
            if (signings.kind(i) == FactKind.INCREMENT
                    && signings.day(i) <= day
                    && signings.unit(i) == signings.unit(contract)) {
                sum += signings.amount(i);
            }
        }
        return sum;
    }
}
