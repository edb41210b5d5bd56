package org.tworivers.solver.timetable.bounds;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.SlotSet;

/// The least idle slots of all participants together when tables are scarce: a Lagrangian relaxation of the tables.
///
/// With a price h(t) >= 0 for each participant busy in slot t, and c(t) tables there,
///
/// idle >= sum over p of min over S (idle(S) + sum over t in S of h(t)) - 2 x sum over t of h(t) x c(t)
///
/// for S the busy slots that p may have: as many as it has meetings, where it may have any, and not closer together
/// than its [ParticipantBound] says. The minimum is over windows of (width - meetings + the cheapest slots in it). Good
/// prices are sought on a sample of the participants by subgradients (dearer where more would sit than there are
/// tables); one count over all of them with the best makes the bound, which is valid whatever the prices.
///
/// Prices are whole thousandths of an idle slot, so that nothing is lost by rounding. The sample is drawn by what
/// participants are like, not by their numbers: other names for them change nothing.
///
/// Cost: O(slots^2 x meetings of a participant) for each participant of the count and of each step. Source: Held, Wolfe
/// and Crowder, Mathematical Programming 6 (1974) 62.
final class TableBound {
    private static final long UNIT = 1000;
    private static final int SAMPLE = 120;
    private static final int STEPS = 50;

    /// The first step, in thousandths for a slot as overfull as it has tables; then falling as 1 / (1 + step / 8).
    private static final double FIRST_STEP = 1500;

    private static final double SLOWING = 8;

    private final MeetingProblem problem;
    private final long[] leastIdle;
    private final int slots;
    private final int[] meetings;
    private final SlotSet[] there;
    private final long[] prices;
    private final long[] cheapest;

    /// First slot and width of the best window last found.
    private int bestFirst;

    private int bestWidth;

    /// @param leastIdle by participant, what it needs at least
    TableBound(MeetingProblem problem, long[] leastIdle) {
        this.problem = problem;
        this.leastIdle = leastIdle;
        slots = problem.slots();
        prices = new long[slots];
        cheapest = new long[slots];
        there = new SlotSet[problem.participants()];
        meetings = IntStream.range(0, there.length)
                .map(p -> problem.meetingsOf(p).length)
                .toArray();
    }

    /// Whether tables can be scarce, and all that this bound leaves out does not occur: parallel or optional meetings,
    /// own tables, and nights.
    static boolean applies(MeetingProblem problem) {
        boolean plain = IntStream.range(0, problem.participants())
                .allMatch(p -> problem.participant(p).representatives() == 1);
        boolean tied = IntStream.range(0, problem.meetings())
                .allMatch(m -> problem.meeting(m).required() && problem.ownTableOf(m) == Meeting.OPEN);
        boolean scarce = IntStream.range(0, problem.slots())
                .anyMatch(slot -> problem.openTables(slot) < problem.participants() / 2);
        return scarce
                && plain
                && tied
                && problem.meetings() > 0
                && problem.segment(problem.slots() - 1) == problem.segment(0);
    }

    /// No timetable has fewer idle slots; 0 when nothing is known.
    long leastIdle() {
        for (int p = 0; p < there.length; p++) {
            there[p] = SlotSet.none(slots);
            for (int m : problem.meetingsOf(p)) {
                there[p] = there[p].or(problem.domain(m));
            }
        }
        int[] all = IntStream.range(0, there.length)
                .filter(p -> meetings[p] > 0)
                .boxed()
                .sorted(byLikeness())
                .mapToInt(p -> p)
                .toArray();
        seekPrices(sampleOf(all));
        return Math.max(0, Math.ceilDiv(count(all, new int[slots], 1), UNIT));
    }

    private Comparator<Integer> byLikeness() {
        return Comparator.<Integer>comparingInt(p -> meetings[p])
                .thenComparingLong(p -> leastIdle[p])
                .thenComparing((a, b) -> Arrays.compare(words(there[a]), words(there[b])));
    }

    private static long[] words(SlotSet set) {
        return IntStream.range(0, set.words()).mapToLong(set::word).toArray();
    }

    private static int[] sampleOf(int[] all) {
        int size = Math.min(SAMPLE, all.length);
        return IntStream.range(0, size)
                .map(i -> all[(int) ((2L * i + 1) * all.length / (2L * size))])
                .toArray();
    }

    private void seekPrices(int[] sample) {
        double share = IntStream.of(sample).map(p -> meetings[p]).sum() / (2.0 * problem.meetings());
        long best = Long.MIN_VALUE;
        long[] bestPrices = prices.clone();
        for (int step = 0; step < STEPS; step++) {
            int[] busy = new int[slots];
            long counted = count(sample, busy, share);
            if (counted > best) {
                best = counted;
                System.arraycopy(prices, 0, bestPrices, 0, slots);
            }
            for (int t = 0; t < slots; t++) {
                double tables = Math.max(1, share * problem.openTables(t));
                double over = (busy[t] / 2.0 - tables) / tables;
                prices[t] = Math.max(0, prices[t] + Math.round(FIRST_STEP * over / (1 + step / SLOWING)));
            }
        }
        System.arraycopy(bestPrices, 0, prices, 0, slots);
    }

    /// The relaxed least in thousandths.
    ///
    /// @param busy counts, by slot, who of them would be busy
    /// @param share of the tables that belongs to them
    private long count(int[] participants, int[] busy, double share) {
        long sum = 0;
        for (int p : participants) {
            sum += least(p);
            countBusy(p, busy);
        }
        double paid = 0;
        for (int t = 0; t < slots; t++) {
            paid += 2.0 * share * prices[t] * problem.openTables(t);
        }
        return sum - (long) Math.ceil(paid);
    }

    /// The least that one participant adds, over all windows of slots.
    private long least(int p) {
        int own = meetings[p];
        long least = Long.MAX_VALUE;
        for (int first = 0; first + own <= slots; first++) {
            int held = 0;
            long price = 0;
            for (int t = first; t < slots && (t - first + 1 - own) * UNIT < least; t++) {
                if (there[p].contains(t)) {
                    price += insert(prices[t], held, own);
                    held = Math.min(held + 1, own);
                }
                int width = t - first + 1;
                long cost = (width - own) * UNIT + price;
                if (held == own && width >= own + leastIdle[p] && cost < least) {
                    least = cost;
                    bestFirst = first;
                    bestWidth = width;
                }
            }
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    /// Keeps the cheapest prices in order, at most as many as there are meetings.
    ///
    /// @return by how much their sum grows
    private long insert(long price, int held, int most) {
        if (held == most && price >= cheapest[held - 1]) {
            return 0;
        }
        long change = price - (held == most ? cheapest[held - 1] : 0);
        int at = held == most ? held - 1 : held;
        while (at > 0 && cheapest[at - 1] > price) {
            cheapest[at] = cheapest[at - 1];
            at--;
        }
        cheapest[at] = price;
        return change;
    }

    private void countBusy(int p, int[] busy) {
        int own = meetings[p];
        IntStream.range(bestFirst, bestFirst + bestWidth)
                .filter(there[p]::contains)
                .boxed()
                .sorted(Comparator.comparingLong(t -> prices[t]))
                .limit(own)
                .forEach(t -> busy[t]++);
    }
}
