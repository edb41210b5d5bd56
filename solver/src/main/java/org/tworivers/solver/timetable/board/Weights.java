package org.tworivers.solver.timetable.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;

/// Weights of the ranked objectives in one sum: one unit of an objective outweighs the most that everything after it
/// can add up to, so sums compare as the ranked values do.
///
/// w(last) = [#UNIT], w(i) = w(i + 1) x (most(i + 1) + 1). When that passes what a `long` holds, [#LIMIT] is taken and
/// the search may trade; results are compared as ranked values all the same.
public final class Weights {
    /// The last objective's weight; room below it for guidance.
    public static final long UNIT = 100;

    /// The largest weight: times 200,000 meetings it still fits in a `long`.
    public static final long LIMIT = 1L << 44;

    private final Map<Objective, Long> weights = new EnumMap<>(Objective.class);
    private final long unfair;
    private final long missing;

    public Weights(MeetingProblem problem) {
        long weight = UNIT;
        List<Objective> objectives = problem.objectives();
        for (int i = objectives.size() - 1; i >= 0; i--) {
            Objective objective = objectives.get(i);
            if (objective == Objective.TABLE_CHANGES) {
                continue;
            }
            weights.put(objective, weight);
            weight = outweighing(weight, most(problem, objective));
        }
        unfair = weight;
        missing = outweighing(weight, most(problem, Objective.BREAKS));
    }

    private static long outweighing(long weight, long most) {
        return most >= LIMIT / weight ? LIMIT : weight * (most + 1);
    }

    /// No timetable has more of the objective.
    private static long most(MeetingProblem problem, Objective objective) {
        long slots = problem.slots();
        return switch (objective) {
            case UNSCHEDULED -> {
                long sum = 0;
                for (int m = 0; m < problem.meetings(); m++) {
                    Meeting meeting = problem.meeting(m);
                    sum += meeting.required() ? 0 : meeting.priority();
                }
                yield sum;
            }
            case BREAKS, IDLE -> {
                long sum = 0;
                for (int p = 0; p < problem.participants(); p++) {
                    long inner = Math.max(0, slots - 2);
                    long betweenMeetings = Math.max(0, problem.meetingsOf(p).length - 1);
                    sum += objective == Objective.IDLE ? inner : Math.min(betweenMeetings, (inner + 1) / 2);
                }
                yield sum;
            }
            case IDLE_RANGE -> slots;
            case TABLE_CHANGES -> 0;
            case MOVED -> problem.meetings();
        };
    }

    /// The largest weight of an objective about breaks, idle slots or moves, at least [#UNIT].
    public long dearest() {
        return weights.entrySet().stream()
                .filter(entry -> entry.getKey() != Objective.UNSCHEDULED)
                .mapToLong(Map.Entry::getValue)
                .reduce(UNIT, Math::max);
    }

    /// 0 for an objective that the event does not have.
    public long of(Objective objective) {
        return weights.getOrDefault(objective, 0L);
    }

    /// Of a break too many for fairness.
    public long unfair() {
        return unfair;
    }

    /// Of a required meeting left out.
    public long missing() {
        return missing;
    }
}
