package org.tworivers.core.projects;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import org.tworivers.core.shared.Day;

/// Reads the facts of one project that count in a cut, and leaves its standing in plain fields. The one
/// reading of a dossier that every figure, series, explanation and bulletin shares.
///
/// Cost: one pass over the project's facts, nothing allocated. Not thread-safe: one per thread.
public final class DossierFold {
    static final int NEVER = Integer.MAX_VALUE;

    /// Stages from which on work has begun.
    static final int BEGUN = stages(Stage.STARTED, Stage.FULL_CAPACITY);

    /// Stages that a contract comes before.
    private static final int UNDER_WAY = stages(Stage.SIGNED, Stage.FULL_CAPACITY);

    /// Stages of production.
    static final int IN_PRODUCTION = stages(Stage.OPERATING, Stage.FULL_CAPACITY);

    /// The lists of what counts as news.
    private static final int[] NEWS = {
        CountingFacts.SIGNINGS,
        CountingFacts.STAGES,
        CountingFacts.RECEIPTS,
        CountingFacts.STATUSES,
        CountingFacts.VISITS
    };

    private final FactColumns facts;
    private final CountingPolicy policy;
    private final int[] rootOfCode;
    private final int base;
    private final int asOf;
    private final int[] freshNews;
    private final CountingFacts counting;
    private BitSet repeatedVouchers = new BitSet();
    private boolean vouchersRepeat;
    private int sequence;
    private int index;

    final Signings signings;
    final Counted counted;
    final Receipts receipts;

    /// The stages reached, a bit each, by number.
    int reached;

    /// Turns: day and 1 or -1, when production began and ceased.
    int turns;

    int[] turnDay = new int[8];
    boolean known;
    int place;
    int sector;
    int origin;
    int currentStage;
    int statusStage;

    /// A fold of these facts under a policy.
    ///
    /// @param rootOfCode for each code the index of the code at the top of its tree on the as-of day; a payer
    ///     under the same top place as the project sits inside the host region
    /// @param stalls when it counts as stalled by inference
    public DossierFold(
            FactColumns facts, CountingPolicy policy, int[] rootOfCode, StallRules stalls, int base, int asOf) {
        this.facts = facts;
        this.policy = policy;
        this.rootOfCode = rootOfCode;
        this.base = base;
        this.asOf = asOf;
        freshNews = stalls.freshNews(LocalDate.ofEpochDay(asOf));
        counting = new CountingFacts(facts);
        signings = new Signings(facts, counting);
        counted = new Counted(signings);
        receipts = new Receipts(facts, counting);
    }

    /// The stages from one to another, a bit each.
    private static int stages(Stage first, Stage last) {
        return (2 << last.number()) - (1 << first.number());
    }

    /// Sets what is known; must be called before [#read].
    void know(int newSequence) {
        know(newSequence, facts.sharedVouchers().repeats(facts, newSequence, asOf));
    }

    /// Sets what is known, and which facts name a voucher for the second time.
    void know(int newSequence, BitSet repeated) {
        sequence = newSequence;
        repeatedVouchers = repeated;
        vouchersRepeat = !repeated.isEmpty();
    }

    /// Reads one project.
    void read(int project) {
        index = project;
        counting.read(project, sequence, asOf);
        known = counting.isAny();
        place = counting.latestCode(CountingFacts.PLACES);
        sector = counting.latestCode(CountingFacts.SECTORS);
        origin = counting.latestCode(CountingFacts.ORIGINS);
        currentStage = counting.latestCode(CountingFacts.STAGES);
        statusStage = counting.latestCode(CountingFacts.STATUSES);
        reached = counting.reached();
        counted.clear();
        if (signings.size() > 0) {
            policy.count(signings, base, counted);
        }
        if (counted.undertaken > 0 && receipts.size() > 0) {
            receipts.judge(this);
        }
    }

    /// Finds the turns of the project just read.
    void readTurns() {
        turns = 0;
        boolean producing = false;
        for (int i = 0; i < counting.size(CountingFacts.STAGES); i++) {
            int fact = counting.fact(CountingFacts.STAGES, i);
            if (isProduction(facts.code[fact]) != producing) {
                producing = !producing;
                if (turns == turnDay.length) {
                    turnDay = Arrays.copyOf(turnDay, turns * 2);
                }
                turnDay[turns] = facts.day[fact];
                turns++;
            }
        }
    }

    private static boolean isProduction(int stage) {
        return stage >= 0 && (1 << stage & IN_PRODUCTION) != 0;
    }

    /// The latest announcement as an index of the columns, -1 when there is none.
    int announcement() {
        int size = counting.size(CountingFacts.ANNOUNCEMENTS);
        return size == 0 ? -1 : counting.fact(CountingFacts.ANNOUNCEMENTS, size - 1);
    }

    /// The index of the project that was just read.
    int project() {
        return index;
    }

    FactColumns facts() {
        return facts;
    }

    /// Whether nothing has been on record for longer than the rule of its stage allows.
    boolean isQuiet() {
        return latestNews() < freshNews[furthestStage()];
    }

    /// The number of the furthest stage of those that a contract comes before; signed when there is none.
    int furthestStage() {
        int stages = (reached & UNDER_WAY) | Stage.SIGNED.bit();
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(stages);
    }

    /// The last day of a signing, stage, receipt, status or site visit, [FactColumns#UNDATED] when there is none.
    private int latestNews() {
        int latest = FactColumns.UNDATED;
        for (int list : NEWS) {
            latest = Math.max(latest, lastDay(list));
        }
        return latest;
    }

    /// The same day as it was stated.
    Day latestNewsOn() {
        Day latest = Day.UNDATED;
        for (int list : NEWS) {
            int size = counting.size(list);
            Day last = size == 0 ? Day.UNDATED : facts.statedDay(counting.fact(list, size - 1));
            latest = last.compareTo(latest) > 0 ? last : latest;
        }
        return latest;
    }

    private int lastDay(int list) {
        int size = counting.size(list);
        return size == 0 ? FactColumns.UNDATED : facts.day[counting.fact(list, size - 1)];
    }

    /// The day of the first contract, as it was stated.
    Day signedOn() {
        int contract = signings.firstContract();
        return contract < 0 ? Day.UNDATED : facts.statedDay(counting.fact(CountingFacts.SIGNINGS, contract));
    }

    /// Whether a signing or a stage has no day at all. Undated facts come first in their lists.
    boolean lacksDay() {
        return isFirstUndated(CountingFacts.SIGNINGS) || isFirstUndated(CountingFacts.STAGES);
    }

    private boolean isFirstUndated(int list) {
        return counting.size(list) > 0 && facts.day[counting.fact(list, 0)] == FactColumns.UNDATED;
    }

    /// Whether a stage was planned for a day before the last day of the cut and is not on record.
    boolean hasMissedPlan() {
        for (int i = 0; i < counting.size(CountingFacts.OTHERS); i++) {
            int fact = counting.fact(CountingFacts.OTHERS, i);
            boolean past = facts.day[fact] != FactColumns.UNDATED && facts.day[fact] < asOf;
            if (past && facts.kind(fact) == FactKind.PLAN && reachedDay(Stage.of(facts.code[fact])) == NEVER) {
                return true;
            }
        }
        return false;
    }

    /// The latest assignment of a responsible unit as an index of the columns, -1 when there is none.
    private int assignment() {
        for (int i = counting.size(CountingFacts.OTHERS) - 1; i >= 0; i--) {
            int fact = counting.fact(CountingFacts.OTHERS, i);
            if (facts.kind(fact) == FactKind.ASSIGNED) {
                return fact;
            }
        }
        return -1;
    }

    /// The deadline of the unit that is responsible now, as it was stated; undated when it has none.
    Day deadline() {
        int fact = assignment();
        return fact < 0 || facts.amount[fact] == FactKind.NO_DEADLINE ? Day.UNDATED : facts.deadline(fact);
    }

    /// Whether the responsible unit's deadline ended before the last day of the cut, and no work is on record since it
    /// was made responsible; of an assignment without a day, none at all. What produces or has ended is done.
    boolean hasMissedDeadline() {
        int fact = assignment();
        boolean passed = fact >= 0 && facts.amount[fact] < asOf;
        return passed
                && (currentStageBit() & (IN_PRODUCTION | Stage.ENDED.bit())) == 0
                && !hasWorkSince(facts.firstDay(fact));
    }

    private boolean hasWorkSince(int day) {
        for (int i = counting.size(CountingFacts.STAGES) - 1; i >= 0; i--) {
            int fact = counting.fact(CountingFacts.STAGES, i);
            if (facts.day[fact] < day) {
                return false;
            }
            if ((1 << facts.code[fact] & BEGUN) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether an entry about it is public.
    boolean isPublished() {
        return (counting.tags() & FactColumns.PUBLISHED) != 0;
    }

    /// Whether an entry about it is made up for demonstration.
    boolean isIllustrative() {
        return (counting.tags() & FactColumns.ILLUSTRATIVE) != 0;
    }

    /// The stage it stands in as a bit, 0 when there is none.
    int currentStageBit() {
        return (1 << (currentStage + 1)) >>> 1;
    }

    /// The first day of any stage from which on work has begun, [#NEVER] when none was reached.
    int startedDay() {
        return firstDay(BEGUN);
    }

    /// The day a stage was first reached, [#NEVER] when it was not: signed by the contract that counts, started by
    /// whatever shows that work had begun, operating by full capacity too.
    int reachedDay(Stage stage) {
        return switch (stage) {
            case SIGNED -> counted.undertaken > 0 ? counted.firstDay : NEVER;
            case STARTED -> startedDay();
            case OPERATING -> firstDay(IN_PRODUCTION);
            case ANNOUNCED, LEAD, IN_TALKS, REGISTERED, PERMITTED, COMPLETED, FULL_CAPACITY, STALLED, ENDED ->
                firstDay(1 << stage.number());
        };
    }

    /// The first day on which any of these stages was reached.
    private int firstDay(int stages) {
        int fact = firstFact(stages);
        return fact < 0 ? NEVER : facts.day[fact];
    }

    /// The fact that first says one of these stages, -1 when none does.
    private int firstFact(int stages) {
        for (int i = 0; i < counting.size(CountingFacts.STAGES); i++) {
            int fact = counting.fact(CountingFacts.STAGES, i);
            if ((1 << facts.code[fact] & stages) != 0) {
                return fact;
            }
        }
        return -1;
    }

    /// The day on which work had begun, as it was stated.
    Day startedOn() {
        return statedDay(firstFact(BEGUN));
    }

    /// The first day of production, as it was stated.
    Day producingOn() {
        return statedDay(firstFact(IN_PRODUCTION));
    }

    private Day statedDay(int fact) {
        return fact < 0 ? Day.UNDATED : facts.statedDay(fact);
    }

    /// The day on which a stage was first reached, as it was stated, by what figures take for it: started by
    /// whatever shows that work had begun, operating by full capacity too.
    Day reachedOn(Stage stage) {
        return statedDay(
                switch (stage) {
                    case STARTED -> firstFact(BEGUN);
                    case OPERATING -> firstFact(IN_PRODUCTION);
                    default -> firstFact(stage.bit());
                });
    }

    /// Whether it reached a stage that a contract comes before.
    boolean isUnderWay() {
        return (reached & UNDER_WAY) != 0;
    }

    boolean hasReached(Stage stage) {
        return (reached & 1 << stage.number()) != 0;
    }

    /// Whether a stage has none of the evidence that its rule names.
    boolean isUnproven() {
        return (counting.tags() & FactColumns.UNPROVEN_STAGE) != 0;
    }

    /// How many stages have none of the evidence that their rule names.
    int unprovenStages() {
        int number = 0;
        if (isUnproven()) {
            for (int i = 0; i < counting.size(CountingFacts.STAGES); i++) {
                int fact = counting.fact(CountingFacts.STAGES, i);
                number += (facts.flags(fact) & Fact.UNPROVEN) == 0 ? 0 : 1;
            }
        }
        return number;
    }

    /// Whether money came in that counts, for a contract that counts.
    boolean hasGoodMoney() {
        return counted.undertaken > 0 && receipts.size() > 0 && receipts.goodOnes() > 0;
    }

    boolean mayVouchersRepeat() {
        return vouchersRepeat;
    }

    boolean isRepeatedVoucher(int fact) {
        return vouchersRepeat && repeatedVouchers.get(fact);
    }

    boolean isPayerInside(int fact) {
        int payer = (int) facts.other[fact];
        return payer >= 0 && place >= 0 && rootOfCode[payer] == rootOfCode[place];
    }
}
