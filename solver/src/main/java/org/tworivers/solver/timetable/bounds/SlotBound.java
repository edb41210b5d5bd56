package org.tworivers.solver.timetable.bounds;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.SlotSet;

/// The least idle slots of all participants together when slots cannot hold everybody: a Lagrangian relaxation of what
/// a slot holds.
///
/// With a price h(t) >= 0 for each participant busy in slot t, and at most c(t) meetings there ([SlotRoom]),
///
/// idle >= sum over p of min over S (idle(S) + sum over t in S of h(t)) - 2 x sum over t of h(t) x c(t)
///
/// for S the busy slots that p may have: as many as it has meetings, where it may have any, and not closer together
/// than its [ParticipantBound] says. The minimum is over windows of (width - meetings + the cheapest slots in it). The
/// bound is valid whatever the prices; without any it is the sum of the participant bounds.
///
/// Good prices where tables are scarce are sought on a sample of the participants by subgradients (dearer where more
/// would sit than there are tables). Where one must be left over because an odd number is there, a whole idle slot is
/// asked if that raises the sum: if none, or few enough, of them can be elsewhere at no cost.
///
/// Five events of 200 participants, 2,000 meetings and 24 slots: bounds of 60, 48, 58, 52, 49 where the participants
/// alone add up to 56, 46, 56, 49, 46, and timetables with 61, 48, 58, 52, 49. With 2,000 participants, 20,000
/// meetings, 40 slots and 600 tables no price helps: at most 1,142 of them cannot be away from any one slot, and 1,200
/// find seats.
///
/// Prices are whole thousandths of an idle slot, so that nothing is lost by rounding. The sample is drawn by what
/// participants are like, not by their numbers: other names for them change nothing.
///
/// Cost: O(slots^2 x meetings of a participant) for each participant of the count, of each step, and of each slot where
/// leaving one over is tried. Source: Held, Wolfe and Crowder, Mathematical Programming 6 (1974) 62.
final class SlotBound {
    private static final long UNIT = 1000;
    private static final int SAMPLE = 120;
    private static final int STEPS = 100;

    /// Participants up to which slots that are short of tables are also tried one by one.
    private static final int FEW = 500;

    /// The first step, in thousandths for a slot as overfull as it has tables; then falling as 1 / (1 + step / 8).
    private static final double FIRST_STEP = 700;

    private static final double SLOWING = 8;

    private final MeetingProblem problem;
    private final long[] leastIdle;
    private final int slots;
    private final int[] meetings;
    private final SlotSet[] there;
    private final SlotRoom room;
    private final long[] prices;
    private final long[] cheapest;

    /// First slot and width of the best window last found.
    private int bestFirst;

    private int bestWidth;

    /// Whether the last of equally good windows is taken, or the first: half of the participants do either, so that
    /// they
    /// spread while there are no prices yet.
    private boolean late;

    /// @param leastIdle by participant, what it needs at least
    SlotBound(MeetingProblem problem, long[] leastIdle) {
        this.problem = problem;
        this.leastIdle = leastIdle;
        slots = problem.slots();
        room = new SlotRoom(problem);
        prices = new long[slots];
        cheapest = new long[slots];
        there = new SlotSet[problem.participants()];
        meetings = IntStream.range(0, there.length)
                .map(p -> problem.meetingsOf(p).length)
                .toArray();
    }

    /// Whether all that this bound leaves out does not occur: parallel or optional meetings, and nights.
    static boolean applies(MeetingProblem problem) {
        boolean plain = IntStream.range(0, problem.participants())
                .allMatch(p -> problem.participant(p).representatives() == 1);
        boolean required = IntStream.range(0, problem.meetings())
                .allMatch(m -> problem.meeting(m).required());
        return plain
                && required
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
        price(all);
        return Math.max(0, Math.ceilDiv(count(all, new int[slots], 1), UNIT));
    }

    private void price(int[] all) {
        if (IntStream.range(0, slots).anyMatch(slot -> !room.isPairedOut(slot))) {
            seekPrices(sampleOf(all));
            if (isWorthless(all)) {
                Arrays.fill(prices, 0);
            }
        }
        IntStream.range(0, slots)
                .filter(slot -> room.isPairedOut(slot) || all.length <= FEW)
                .forEach(slot -> leaveOneOver(all, slot));
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
                double tables = Math.max(1, share * room.meetings(t));
                double over = (busy[t] / 2.0 - tables) / tables;
                prices[t] = Math.max(0, prices[t] + Math.round(FIRST_STEP * over / (1 + step / SLOWING)));
            }
        }
        System.arraycopy(bestPrices, 0, prices, 0, slots);
    }

    /// Whether prices that suit the sample give less over all than no prices do.
    private boolean isWorthless(int[] all) {
        return count(all, new int[slots], 1) <= UNIT * LongStream.of(leastIdle).sum();
    }

    /// Asks an idle slot more for a slot when that raises the bound: when too few can be elsewhere.
    private void leaveOneOver(int[] all, int slot) {
        int[] here = IntStream.of(all).filter(p -> there[p].contains(slot)).toArray();
        long gain = UNIT * (here.length - 2L * room.meetings(slot));
        for (int i = 0; gain > 0 && i < here.length; i++) {
            long before = least(here[i]);
            prices[slot] += UNIT;
            gain -= UNIT - (least(here[i]) - before);
            prices[slot] -= UNIT;
        }
        prices[slot] += gain > 0 ? UNIT : 0;
    }

    /// The relaxed least in thousandths.
    ///
    /// @param busy counts, by slot, who of them would be busy
    /// @param share of the tables that belongs to them
    private long count(int[] participants, int[] busy, double share) {
        long sum = 0;
        for (int p : participants) {
            late = !late;
            sum += least(p);
            countBusy(p, busy);
        }
        double paid = 0;
        for (int t = 0; t < slots; t++) {
            paid += 2.0 * share * prices[t] * room.meetings(t);
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
            for (int t = first; t < slots && (t - first + 1 - own) * UNIT <= least; t++) {
                if (there[p].contains(t)) {
                    price += insert(prices[t], held, own);
                    held = Math.min(held + 1, own);
                }
                int width = t - first + 1;
                long cost = (width - own) * UNIT + price;
                if (held == own && width >= own + leastIdle[p] && (cost < least || (late && cost == least))) {
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
