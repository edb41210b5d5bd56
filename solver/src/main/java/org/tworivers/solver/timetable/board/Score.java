package org.tworivers.solver.timetable.board;

import java.util.List;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;

/// What a placement costs, kept up to date change by change.
///
/// The search minimises one number, the sum of weight x amount, with weights such that nothing can be traded for
/// something that ranks before it: required meetings left out, then unfair breaks, then the objectives as ranked.
/// When idle slots are no objective they are added with a weight that all of them together cannot make up for, if
/// that is asked for: among timetables with equally many breaks, those with short ones are nearer to fewer.
public final class Score {
    private final int slots;
    private final int fairness;
    private final boolean ranged;
    private final int[] breaksOf;
    private final int[] idleOf;
    private final int[] breaksHeld;
    private final int[] idleHeld;

    /// By participant the idle slots that it needs whatever the placement, as far as is known.
    private final int[] idleNeeded;

    private final IndexSet waiting;

    private long missing;
    private long unscheduled;
    private long moved;
    private long overfull;
    private long overfullWeight;
    private long breaks;
    private long idle;
    private long unfair;
    private long range;

    private final long missingWeight;
    private final long unfairWeight;
    private final long unscheduledWeight;
    private final long breaksWeight;
    private final long idleWeight;
    private final long guidanceWeight;
    private final long rangeWeight;
    private final long movedWeight;

    /// @param guidance weight of an idle slot when idle slots are no objective, in hundredths of the last objective's
    public Score(MeetingProblem problem, long guidance) {
        slots = problem.slots();
        fairness = problem.fairness();
        ranged = problem.objectives().contains(Objective.IDLE_RANGE);
        int participants = problem.participants();
        breaksOf = new int[participants];
        idleOf = new int[participants];
        breaksHeld = new int[slots + 1];
        idleHeld = new int[slots + 1];
        breaksHeld[0] = participants;
        idleHeld[0] = participants;
        idleNeeded = new int[participants];
        waiting = new IndexSet(new int[participants]);
        Weights weights = new Weights(problem);
        unscheduledWeight = weights.of(Objective.UNSCHEDULED);
        breaksWeight = weights.of(Objective.BREAKS);
        boolean guided = !problem.objectives().contains(Objective.IDLE);
        guidanceWeight = guided ? guidance * Weights.UNIT / 100 : 0;
        idleWeight = guided ? guidanceWeight : weights.of(Objective.IDLE);
        rangeWeight = weights.of(Objective.IDLE_RANGE);
        movedWeight = weights.of(Objective.MOVED);
        unfairWeight = weights.unfair();
        missingWeight = weights.missing();
    }

    public long movedWeight() {
        return movedWeight;
    }

    /// What it costs to leave a meeting out.
    public long leaveOut(Meeting meeting) {
        return meeting.required() ? missingWeight : meeting.priority() * unscheduledWeight;
    }

    public int breaksOf(int participant) {
        return breaksOf[participant];
    }

    public int idleOf(int participant) {
        return idleOf[participant];
    }

    /// Records a participant's new breaks and idle slots.
    public void set(int participant, int newBreaks, int newIdle) {
        int oldBreaks = breaksOf[participant];
        int oldIdle = idleOf[participant];
        noteWaiting(participant, oldIdle, newIdle);
        breaks += newBreaks - oldBreaks;
        idle += newIdle - oldIdle;
        breaksOf[participant] = newBreaks;
        idleOf[participant] = newIdle;
        breaksHeld[oldBreaks]--;
        breaksHeld[newBreaks]++;
        idleHeld[oldIdle]--;
        idleHeld[newIdle]++;
    }

    private void noteWaiting(int participant, int oldIdle, int newIdle) {
        int needed = idleNeeded[participant];
        if (oldIdle <= needed && newIdle > needed) {
            waiting.add(participant);
        } else if (oldIdle > needed && newIdle <= needed) {
            waiting.remove(participant);
        }
    }

    /// Learns how many idle slots each participant needs, which are not worth an attempt to fill.
    public void expectIdle(List<Integer> needed) {
        for (int p = 0; p < idleNeeded.length; p++) {
            noteWaiting(p, idleOf[p], 0);
            idleNeeded[p] = needed.get(p);
            noteWaiting(p, 0, idleOf[p]);
        }
    }

    /// Participants with more idle slots than they are known to need.
    public IndexSet waiting() {
        return waiting;
    }

    /// Whether a participant is one of [#waiting].
    public boolean waits(int participant) {
        return idleOf[participant] > idleNeeded[participant];
    }

    /// Records meetings left out or no longer.
    public void countLeftOut(Meeting meeting, int sign) {
        if (meeting.required()) {
            missing += sign;
        } else {
            unscheduled += (long) sign * meeting.priority();
        }
    }

    /// Records meetings moved or no longer.
    public void countMoved(int sign) {
        moved += sign;
    }

    /// Records meetings above the tables of a slot or no longer.
    public void countOverfull(int more) {
        overfull += more;
    }

    /// Meetings above the tables of their slots.
    public long overfull() {
        return overfull;
    }

    /// What a meeting above the tables of its slot costs; 0 unless a search says so.
    public long overfullWeight() {
        return overfullWeight;
    }

    public void weighOverfull(long weight) {
        overfullWeight = weight;
    }

    /// The weighted sum. Looks at the spread of breaks and idle slots only when it matters.
    public long cost() {
        return unevenness()
                + missing * missingWeight
                + unscheduled * unscheduledWeight
                + breaks * breaksWeight
                + idle * idleWeight
                + moved * movedWeight
                + overfull * overfullWeight;
    }

    /// What other breaks and idle slots of a participant would add to the weighted sum, unevenness aside.
    public long adding(int participant, int newBreaks, int newIdle) {
        return (newBreaks - breaksOf[participant]) * breaksWeight + (newIdle - idleOf[participant]) * idleWeight;
    }

    /// Whether each participant has a cost of its own and nothing depends on how they compare.
    public boolean isSeparable() {
        return fairness == MeetingProblem.UNLIMITED && !ranged;
    }

    /// The part of the weighted sum that compares participants.
    public long unevenness() {
        if (fairness != MeetingProblem.UNLIMITED) {
            unfair = unfairBreaks();
        }
        if (ranged) {
            range = idleRange();
        }
        return unfair * unfairWeight + range * rangeWeight;
    }

    /// Whether participants compared badly when the cost was last asked for, so that a change may make it better.
    public boolean isUneven() {
        return unfair > 0 || range > 0;
    }

    /// Whether breaks were unfair when the cost was last asked for.
    public boolean isUnfair() {
        return unfair > 0;
    }

    /// The part of the weighted sum that is guidance: without it, sums compare as the ranked values do.
    public long guidance() {
        return idle * guidanceWeight;
    }

    /// Breaks beyond the fewest that anybody has plus what may differ.
    private long unfairBreaks() {
        long sum = 0;
        int fair = lowest(breaksHeld) + fairness;
        for (int b = fair + 1; b < breaksHeld.length; b++) {
            sum += (long) breaksHeld[b] * (b - fair);
        }
        return sum;
    }

    private long idleRange() {
        return (long) highest(idleHeld) - lowest(idleHeld);
    }

    private static int lowest(int[] held) {
        int value = 0;
        while (value < held.length - 1 && held[value] == 0) {
            value++;
        }
        return value;
    }

    private static int highest(int[] held) {
        int value = held.length - 1;
        while (value > 0 && held[value] == 0) {
            value--;
        }
        return value;
    }

    /// How a placement stands: whether nothing required is missing and breaks are fair, and its objectives as ranked.
    /// Tables are not known here and count 0.
    public record Standing(boolean isKept, List<Long> values) {
        public Standing {
            values = List.copyOf(values);
        }
    }

    /// How the placement stands now.
    public Standing standing(List<Objective> objectives) {
        cost();
        return new Standing(
                missing == 0 && unfair == 0,
                objectives.stream().map(this::value).toList());
    }

    private long value(Objective objective) {
        return switch (objective) {
            case UNSCHEDULED -> unscheduled;
            case BREAKS -> breaks;
            case IDLE -> idle;
            case IDLE_RANGE -> idleRange();
            case TABLE_CHANGES -> 0;
            case MOVED -> moved;
        };
    }
}
