package org.tworivers.solver.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// An event whose meetings are to be placed: immutable and without [Fault]s. Everything is an index from 0; slots are
/// numbered through all groups. Made by a [ProblemBuilder].
///
/// Hard: what [Constraint] lists. To be made small: [#objectives], the first first.
public final class MeetingProblem {
    /// No limit on how much the breaks of participants may differ.
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final List<SlotGroup> groups;
    private final List<Participant> participants;
    private final List<Meeting> meetings;
    private final List<Precedence> precedences;
    private final List<Objective> objectives;
    private final List<BitSet> openTables;
    private final int[] poolSizes;
    private final int fairness;
    private final int tables;
    private final Timetable before;

    private final int[] segments;
    private final List<SlotSet> domains;
    private final int[][] meetingsOf;

    /// One meeting strictly before another, when both are placed.
    public record Precedence(int before, int after) {}

    MeetingProblem(ProblemBuilder builder) {
        groups = List.copyOf(builder.groups);
        participants = List.copyOf(builder.participants);
        meetings = List.copyOf(builder.meetings);
        precedences = List.copyOf(builder.precedences);
        objectives = List.copyOf(builder.objectives);
        openTables =
                builder.openTables.stream().map(open -> (BitSet) open.clone()).toList();
        poolSizes = builder.poolSizes.stream().mapToInt(size -> size).toArray();
        fairness = builder.fairness;
        tables = openTables.stream().mapToInt(BitSet::length).max().orElse(0);
        before = builder.before == null ? Timetable.empty(meetings.size()) : builder.before;
        segments = builder.segments();
        domains = new ArrayList<>(meetings.size());
        for (Meeting meeting : meetings) {
            domains.add(builder.domain(meeting));
        }
        meetingsOf = meetingsByParticipant();
    }

    private int[][] meetingsByParticipant() {
        int[] counts = new int[participants.size()];
        for (Meeting meeting : meetings) {
            counts[meeting.first()]++;
            counts[meeting.second()]++;
        }
        int[][] of = new int[participants.size()][];
        for (int p = 0; p < of.length; p++) {
            of[p] = new int[counts[p]];
        }
        for (int m = meetings.size() - 1; m >= 0; m--) {
            of[meetings.get(m).first()][--counts[meetings.get(m).first()]] = m;
            of[meetings.get(m).second()][--counts[meetings.get(m).second()]] = m;
        }
        return of;
    }

    /// The number of slots.
    public int slots() {
        return segments.length;
    }

    public List<SlotGroup> groups() {
        return groups;
    }

    /// The segment of a slot, from 0: a maximal row of adjacent slots. Breaks and idle slots are counted within one.
    public int segment(int slot) {
        return segments[slot];
    }

    /// The first slot of each segment.
    public SlotSet segmentStarts() {
        int[] starts = IntStream.range(0, segments.length)
                .filter(slot -> slot == 0 || segments[slot] != segments[slot - 1])
                .toArray();
        return SlotSet.of(segments.length, starts);
    }

    /// The slots of a group.
    public SlotSet slotsOf(int group) {
        int from = groups.subList(0, group).stream().mapToInt(SlotGroup::slots).sum();
        return SlotSet.range(slots(), from, from + groups.get(group).slots());
    }

    /// The number of participants.
    public int participants() {
        return participants.size();
    }

    public Participant participant(int participant) {
        return participants.get(participant);
    }

    /// The number of meetings.
    public int meetings() {
        return meetings.size();
    }

    public Meeting meeting(int meeting) {
        return meetings.get(meeting);
    }

    /// The meetings of a participant, ascending; a copy.
    public int[] meetingsOf(int participant) {
        return meetingsOf[participant].clone();
    }

    /// Where a meeting may be, as far as it can be said without the other meetings: allowed, both available, and its
    /// slot and table when they are fixed. Empty only for optional meetings.
    public SlotSet domain(int meeting) {
        return domains.get(meeting);
    }

    public List<Precedence> precedences() {
        return precedences;
    }

    /// The number of free tables; they are numbered from 0, and not all need be open in every slot.
    public int tables() {
        return tables;
    }

    /// The number of free tables open in a slot.
    public int openTables(int slot) {
        return openTables.get(slot).cardinality();
    }

    public boolean isOpen(int table, int slot) {
        return openTables.get(slot).get(table);
    }

    /// The number of a participant's own table, whether it has one or not.
    public int ownTable(int participant) {
        return tables + participant;
    }

    /// The own table at which a meeting is held (the first's, else the second's), or [Meeting#OPEN] when it needs a
    /// free one.
    public int ownTableOf(int meeting) {
        Meeting talk = meetings.get(meeting);
        if (participants.get(talk.first()).ownTable()) {
            return ownTable(talk.first());
        }
        return participants.get(talk.second()).ownTable() ? ownTable(talk.second()) : Meeting.OPEN;
    }

    /// The number of pools of interpreters.
    public int pools() {
        return poolSizes.length;
    }

    /// How many interpreters a pool has in every slot.
    public int poolSize(int pool) {
        return poolSizes[pool];
    }

    /// How much the breaks of any two participants may differ, or [#UNLIMITED].
    public int fairness() {
        return fairness;
    }

    /// At least one, none twice.
    public List<Objective> objectives() {
        return objectives;
    }

    /// The timetable that moved meetings are counted from; empty when there was none.
    public Timetable before() {
        return before;
    }

    /// A builder that holds all this, to change it.
    public ProblemBuilder toBuilder() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.groups.addAll(groups);
        builder.participants.addAll(participants);
        builder.meetings.addAll(meetings);
        builder.precedences.addAll(precedences);
        builder.objectives.addAll(objectives);
        openTables.forEach(open -> builder.openTables.add((BitSet) open.clone()));
        Arrays.stream(poolSizes).forEach(builder.poolSizes::add);
        builder.fairness = fairness;
        builder.before = before;
        return builder;
    }
}
