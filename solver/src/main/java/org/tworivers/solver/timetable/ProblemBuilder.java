package org.tworivers.solver.timetable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tworivers.solver.timetable.Fault.Code;

/// Collects an event, finds all [Fault]s in it, and makes the [MeetingProblem]. Slots and tables come first: they say
/// how long availabilities must be.
public final class ProblemBuilder {
    final List<SlotGroup> groups = new ArrayList<>();
    final List<BitSet> openTables = new ArrayList<>();
    final List<Participant> participants = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<MeetingProblem.Precedence> precedences = new ArrayList<>();
    final List<Integer> poolSizes = new ArrayList<>();
    final List<Objective> objectives = new ArrayList<>();
    int fairness = MeetingProblem.UNLIMITED;

    @Nullable
    Timetable before;

    /// Adds a group of slots that all have the tables 0 to `tables - 1`.
    public ProblemBuilder group(SlotGroup group, int tables) {
        groups.add(group);
        for (int i = 0; i < group.slots(); i++) {
            BitSet open = new BitSet();
            open.set(0, Math.max(0, tables));
            openTables.add(open);
        }
        return this;
    }

    /// The number of slots so far.
    public int slots() {
        return openTables.size();
    }

    /// Takes a free table away in a slot.
    public ProblemBuilder closeTable(int table, int slot) {
        openTables.get(slot).clear(table);
        return this;
    }

    /// Adds a participant and gives its index.
    public int add(Participant participant) {
        participants.add(participant);
        return participants.size() - 1;
    }

    /// Adds a meeting and gives its index.
    public int add(Meeting meeting) {
        meetings.add(meeting);
        return meetings.size() - 1;
    }

    public Meeting meeting(int meeting) {
        return meetings.get(meeting);
    }

    /// The number of meetings so far.
    public int meetings() {
        return meetings.size();
    }

    public Participant participant(int participant) {
        return participants.get(participant);
    }

    /// Whether a meeting has no slot in which it may be and both are available.
    public boolean isNowhere(int meeting) {
        return domain(meetings.get(meeting)).isEmpty();
    }

    public ProblemBuilder change(int meeting, Meeting changed) {
        meetings.set(meeting, changed);
        return this;
    }

    public ProblemBuilder changeParticipant(int participant, Participant changed) {
        participants.set(participant, changed);
        return this;
    }

    public ProblemBuilder precedence(int earlier, int later) {
        precedences.add(new MeetingProblem.Precedence(earlier, later));
        return this;
    }

    /// Adds a pool with so many interpreters in every slot and gives its index.
    public int addPool(int interpreters) {
        poolSizes.add(interpreters);
        return poolSizes.size() - 1;
    }

    /// The breaks of any two participants may differ by at most this.
    public ProblemBuilder fairness(int difference) {
        fairness = difference;
        return this;
    }

    /// What to make small, the most important first.
    public ProblemBuilder objectives(Objective... ranked) {
        objectives.clear();
        objectives.addAll(List.of(ranked));
        return this;
    }

    /// The timetable to count moved meetings from; it may know fewer meetings, the first ones.
    public ProblemBuilder before(Timetable timetable) {
        before = timetable;
        return this;
    }

    /// The problem, when [#faults] finds none.
    public MeetingProblem build() {
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("the event (" + faults.size() + " faults: " + faults
                    + ") must be sound. Maybe ask for its faults first.");
        }
        if (before != null && before.meetings() < meetings.size()) {
            before = Timetable.of(
                    padded(before.allSlots(), meetings.size()), padded(before.allTables(), meetings.size()));
        }
        return new MeetingProblem(this);
    }

    private static int[] padded(int[] known, int length) {
        int[] all = Arrays.copyOf(known, length);
        Arrays.fill(all, known.length, length, Meeting.OPEN);
        return all;
    }

    /// Everything that is wrong with the event; empty when it is sound. Whether it can be solved is another question.
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        checkSlots(faults);
        checkParticipants(faults);
        boolean readable = faults.isEmpty();
        for (int m = 0; m < meetings.size(); m++) {
            checkMeeting(faults, m, readable);
        }
        checkPrecedences(faults);
        if (fairness < 0) {
            faults.add(new Fault(Code.FAIRNESS, 0, fairness, "must be 0 or above. Maybe 2."));
        }
        boolean twice = !objectives.isEmpty() && EnumSet.copyOf(objectives).size() < objectives.size();
        boolean fromNothing = objectives.contains(Objective.MOVED) && before == null;
        if (objectives.isEmpty() || twice || fromNothing) {
            faults.add(new Fault(
                    Code.OBJECTIVES,
                    0,
                    objectives.size(),
                    "must be at least one, none twice, and MOVED only with a timetable before. Maybe BREAKS."));
        }
        return faults;
    }

    private void checkSlots(List<Fault> faults) {
        if (openTables.isEmpty()) {
            faults.add(new Fault(Code.NO_SLOTS, 0, 0, "must have a slot. Maybe the file was cut off."));
        }
        int day = -1;
        for (int g = 0; g < groups.size(); g++) {
            SlotGroup group = groups.get(g);
            if (group.day() < day || (group.day() > day && group.adjacent())) {
                faults.add(new Fault(
                        Code.DAYS,
                        g,
                        group.day(),
                        "must not be before the day of the group before, and its first group continues none."
                                + " Maybe order the groups by time."));
            }
            day = group.day();
        }
    }

    private void checkParticipants(List<Fault> faults) {
        for (int p = 0; p < participants.size(); p++) {
            int slots = participants.get(p).available().slots();
            if (slots != slots()) {
                faults.add(new Fault(
                        Code.AVAILABILITY,
                        p,
                        slots,
                        "must be about the event's " + slots() + " slots. Maybe add all groups first."));
            }
        }
        for (int pool = 0; pool < poolSizes.size(); pool++) {
            if (poolSizes.get(pool) < 0) {
                faults.add(new Fault(Code.UNKNOWN_POOL, pool, poolSizes.get(pool), "must have 0 or more. Maybe 0."));
            }
        }
    }

    private void checkMeeting(List<Fault> faults, int m, boolean readable) {
        Meeting meeting = meetings.get(m);
        boolean known = true;
        for (int p : new int[] {meeting.first(), meeting.second()}) {
            if (p < 0 || p >= participants.size()) {
                known = false;
                faults.add(new Fault(
                        Code.UNKNOWN_PARTICIPANT,
                        m,
                        p,
                        "must be 0 to " + (participants.size() - 1) + ". Maybe it is counted from 1."));
            }
        }
        if (meeting.first() == meeting.second()) {
            faults.add(
                    new Fault(Code.SELF_MEETING, m, meeting.first(), "must meet somebody else. Maybe a typing slip."));
        }
        if (meeting.priority() < 0) {
            faults.add(new Fault(Code.PRIORITY, m, meeting.priority(), "must be 0 or above. Maybe 1."));
        }
        if (meeting.interpreters() != Meeting.OPEN
                && (meeting.interpreters() < 0 || meeting.interpreters() >= poolSizes.size())) {
            faults.add(new Fault(
                    Code.UNKNOWN_POOL,
                    m,
                    meeting.interpreters(),
                    "must be one of " + poolSizes.size() + " pools, from 0. Maybe add the pool first."));
        }
        if (known && readable) {
            checkPlace(faults, m);
        }
    }

    private void checkPlace(List<Fault> faults, int m) {
        Meeting meeting = meetings.get(m);
        int slot = meeting.fixedSlot();
        if (meeting.allowed().slots() != slots()) {
            faults.add(new Fault(
                    Code.NO_SLOT_LEFT,
                    m,
                    meeting.allowed().slots(),
                    "must be about the event's " + slots() + " slots. Maybe add all groups first."));
            return;
        }
        if (meeting.locked() && slot == Meeting.OPEN) {
            faults.add(new Fault(Code.LOCKED_NOWHERE, m, slot, "must have a slot to be locked in. Maybe unlock it."));
        }
        if (slot != Meeting.OPEN && !reachable(meeting).contains(slot)) {
            faults.add(new Fault(
                    Code.FIXED_SLOT,
                    m,
                    slot,
                    "must be a slot that the meeting allows and in which both are there, one of " + reachable(meeting)
                            + ". Maybe free the slot."));
        } else if (!fixedTableFits(meeting)) {
            faults.add(new Fault(
                    Code.FIXED_TABLE,
                    m,
                    meeting.fixedTable(),
                    "must be a free table that is open then, for a meeting at no own table. Maybe free the table."));
        } else if (meeting.required() && domain(meeting).isEmpty()) {
            faults.add(new Fault(
                    Code.NO_SLOT_LEFT,
                    m,
                    meeting.allowed().size(),
                    "must have a slot that it allows and in which both are there. Maybe make it optional."));
        }
    }

    private boolean fixedTableFits(Meeting meeting) {
        if (meeting.fixedTable() == Meeting.OPEN) {
            return true;
        }
        boolean own = participants.get(meeting.first()).ownTable()
                || participants.get(meeting.second()).ownTable();
        return !own && meeting.fixedTable() >= 0 && !domain(meeting).isEmpty();
    }

    private SlotSet reachable(Meeting meeting) {
        return meeting.allowed()
                .and(participants.get(meeting.first()).available())
                .and(participants.get(meeting.second()).available());
    }

    SlotSet domain(Meeting meeting) {
        SlotSet reachable = reachable(meeting);
        int fixed = meeting.fixedSlot();
        if (fixed != Meeting.OPEN) {
            return reachable.contains(fixed) && isOpen(meeting.fixedTable(), fixed)
                    ? SlotSet.of(slots(), fixed)
                    : SlotSet.none(slots());
        }
        return meeting.fixedTable() == Meeting.OPEN
                ? reachable
                : SlotSet.of(
                        slots(),
                        reachable.stream()
                                .filter(slot -> isOpen(meeting.fixedTable(), slot))
                                .toArray());
    }

    private boolean isOpen(int table, int slot) {
        return table == Meeting.OPEN || openTables.get(slot).get(table);
    }

    private void checkPrecedences(List<Fault> faults) {
        int[] waitsFor = new int[meetings.size()];
        List<List<Integer>> later = new ArrayList<>();
        meetings.forEach(meeting -> later.add(new ArrayList<>()));
        for (int i = 0; i < precedences.size(); i++) {
            MeetingProblem.Precedence precedence = precedences.get(i);
            for (int m : new int[] {precedence.before(), precedence.after()}) {
                if (m < 0 || m >= meetings.size()) {
                    faults.add(new Fault(
                            Code.UNKNOWN_MEETING,
                            i,
                            m,
                            "must be 0 to " + (meetings.size() - 1) + ". Maybe it is counted from 1."));
                    return;
                }
            }
            later.get(precedence.before()).add(precedence.after());
            waitsFor[precedence.after()]++;
        }
        ArrayDeque<Integer> ready = new ArrayDeque<>();
        for (int m = 0; m < waitsFor.length; m++) {
            if (waitsFor[m] == 0) {
                ready.add(m);
            }
        }
        while (!ready.isEmpty()) {
            for (int m : later.get(ready.remove())) {
                if (--waitsFor[m] == 0) {
                    ready.add(m);
                }
            }
        }
        for (int m = 0; m < waitsFor.length; m++) {
            if (waitsFor[m] > 0) {
                faults.add(new Fault(
                        Code.PRECEDENCE_CIRCLE,
                        m,
                        waitsFor[m],
                        "must not wait for itself by way of others. Maybe one precedence is the wrong way round."));
            }
        }
    }

    /// The segment of each slot: a group that is not adjacent begins the next one.
    int[] segments() {
        int[] segments = new int[slots()];
        int slot = 0;
        int segment = -1;
        for (SlotGroup group : groups) {
            segment += group.adjacent() && segment >= 0 ? 0 : 1;
            for (int i = 0; i < group.slots(); i++) {
                segments[slot++] = segment;
            }
        }
        return segments;
    }
}
