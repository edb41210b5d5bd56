package org.tworivers.solver.timetable.search;

import java.util.Arrays;

/// A set of indices in no order with removal and the n-th member in O(1). Sets that share `position` must be disjoint.
final class IndexSet {
    private final int[] position;
    private int[] members = new int[8];
    private int size;

    IndexSet(int[] position) {
        this.position = position;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return members[index];
    }

    void add(int member) {
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
        }
        position[member] = size;
        members[size++] = member;
    }

    void remove(int member) {
        int last = members[--size];
        members[position[member]] = last;
        position[last] = position[member];
    }
}
