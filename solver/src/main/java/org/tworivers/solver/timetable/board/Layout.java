package org.tworivers.solver.timetable.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;

/// An event as flat arrays, shared by all islands and never changed.
///
/// Whoever can be in few meetings at a time is an *agent* with a capacity: participants first (their representatives),
/// then pools of interpreters, then tables that meetings are fixed to. Participants alone have a cost.
public final class Layout {
    public final MeetingProblem problem;
    public final int meetings;
    public final int slots;
    public final int participants;

    /// The agents of meeting `m` stand in `agents` from `agentsFrom[m]` to `agentsFrom[m + 1]`.
    public final int[] agentsFrom;

    public final int[] agents;
    public final int[] capacity;

    /// Rows of one meeting a slot: agent `g` has rows `rowsFrom[g]` to `rowsFrom[g + 1]`.
    public final int[] rowsFrom;

    /// The slots of meeting `m`, ascending, stand in `choices` from `choicesFrom[m]` to `choicesFrom[m + 1]`.
    public final int[] choicesFrom;

    public final short[] choices;
    private final long[] domain;
    private final int words;

    public final int[] openTables;

    /// 1 for a meeting that needs one of the free tables, else 0.
    public final byte[] tableNeed;

    /// By meeting of two participants with one representative each, and nothing else that ties it to others: its first
    /// participant xor its second, so that either gives the other. [#KNOT] for every other meeting.
    public final int[] pair;

    public static final int KNOT = -1;

    /// Meetings that may be left out.
    public final int[] optional;

    public final int[][] earlier;
    public final int[][] later;
    public final RunCount runs;

    public Layout(MeetingProblem problem) {
        this.problem = problem;
        meetings = problem.meetings();
        slots = problem.slots();
        participants = problem.participants();
        runs = new RunCount(problem);
        words = runs.words();
        List<Integer> capacities = new ArrayList<>();
        int[] tableAgents = listCapacities(capacities);
        capacity = capacities.stream().mapToInt(size -> size).toArray();
        rowsFrom = new int[capacity.length + 1];
        for (int g = 0; g < capacity.length; g++) {
            rowsFrom[g + 1] = rowsFrom[g] + capacity[g];
        }
        agentsFrom = new int[meetings + 1];
        agents = new int[4 * meetings];
        domain = new long[meetings * words];
        tableNeed = new byte[meetings];
        choicesFrom = new int[meetings + 1];
        for (int m = 0; m < meetings; m++) {
            choicesFrom[m + 1] = choicesFrom[m] + problem.domain(m).size();
            layAgents(m, tableAgents);
        }
        choices = new short[choicesFrom[meetings]];
        for (int m = 0; m < meetings; m++) {
            layDomain(m);
        }
        openTables = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            openTables[slot] = problem.openTables(slot);
        }
        optional = IntStream.range(0, meetings)
                .filter(m ->
                        !problem.meeting(m).required() && !problem.meeting(m).locked())
                .toArray();
        earlier = new int[meetings][];
        later = new int[meetings][];
        layPrecedences();
        pair = IntStream.range(0, meetings)
                .map(m -> isKnot(m) ? KNOT : pairOf(m))
                .toArray();
    }

    private boolean isKnot(int m) {
        int first = agents[agentsFrom[m]];
        int second = agents[agentsFrom[m] + 1];
        boolean ties = agentsFrom[m + 1] - agentsFrom[m] > 2 || earlier[m].length + later[m].length > 0;
        return ties || capacity[first] > 1 || capacity[second] > 1;
    }

    private int pairOf(int m) {
        return agents[agentsFrom[m]] ^ agents[agentsFrom[m] + 1];
    }

    private int[] listCapacities(List<Integer> capacities) {
        for (int p = 0; p < participants; p++) {
            capacities.add(problem.participant(p).representatives());
        }
        for (int pool = 0; pool < problem.pools(); pool++) {
            capacities.add(problem.poolSize(pool));
        }
        int[] tableAgents = new int[problem.tables()];
        for (int m = 0; m < meetings; m++) {
            int table = problem.meeting(m).fixedTable();
            if (table != Meeting.OPEN && tableAgents[table] == 0) {
                tableAgents[table] = capacities.size();
                capacities.add(1);
            }
        }
        return tableAgents;
    }

    private void layAgents(int m, int[] tableAgents) {
        Meeting meeting = problem.meeting(m);
        int at = agentsFrom[m];
        agents[at++] = meeting.first();
        agents[at++] = meeting.second();
        if (meeting.interpreters() != Meeting.OPEN) {
            agents[at++] = participants + meeting.interpreters();
        }
        if (meeting.fixedTable() != Meeting.OPEN) {
            agents[at++] = tableAgents[meeting.fixedTable()];
        }
        agentsFrom[m + 1] = at;
        tableNeed[m] = (byte) (problem.ownTableOf(m) == Meeting.OPEN ? 1 : 0);
    }

    private void layDomain(int m) {
        int at = choicesFrom[m];
        for (int slot = 0; slot < slots; slot++) {
            if (problem.domain(m).contains(slot)) {
                choices[at++] = (short) slot;
            }
        }
        for (int w = 0; w < words; w++) {
            domain[m * words + w] = problem.domain(m).word(w);
        }
    }

    private void layPrecedences() {
        int[] none = {};
        Arrays.fill(earlier, none);
        Arrays.fill(later, none);
        for (MeetingProblem.Precedence precedence : problem.precedences()) {
            earlier[precedence.after()] = with(earlier[precedence.after()], precedence.before());
            later[precedence.before()] = with(later[precedence.before()], precedence.after());
        }
    }

    private static int[] with(int[] meetings, int another) {
        int[] longer = Arrays.copyOf(meetings, meetings.length + 1);
        longer[meetings.length] = another;
        return longer;
    }

    /// Whether the meeting may be in the slot, others aside.
    public boolean allows(int meeting, int slot) {
        return (domain[meeting * words + (slot >> 6)] & 1L << slot) != 0;
    }

    /// The number of slots in which the meeting may be.
    public int choices(int meeting) {
        return choicesFrom[meeting + 1] - choicesFrom[meeting];
    }
}
