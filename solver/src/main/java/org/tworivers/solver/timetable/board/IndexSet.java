package org.tworivers.solver.timetable.board;

import java.util.Arrays;

/// A set of indices in no order with removal and the n-th member in O(1). Sets that share `position` must be disjoint.
public final class IndexSet {
    private final int[] position;
    private int[] members = new int[8];
    private int size;

    public IndexSet(int[] position) {
        this.position = position;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return members[index];
    }

    public void add(int member) {
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
        }
        position[member] = size;
        members[size++] = member;
    }

    public void remove(int member) {
        int last = members[--size];
        members[position[member]] = last;
        position[last] = position[member];
    }
}
