package org.tworivers.solver.pairs.flow;

import java.util.Arrays;

/// Where units can flow: links between nodes, each with a capacity, numbered from 0 in the order they are added.
public final class Links {
    private final int nodes;
    private int[] tails = new int[16];
    private int[] heads = new int[16];
    private int[] capacities = new int[16];
    private int size;

    /// @param nodes how many; they are numbered from 0
    public Links(int nodes) {
        this.nodes = nodes;
    }

    /// Adds a link and gives its number.
    public int add(int tail, int head, int capacity) {
        if (size == tails.length) {
            tails = Arrays.copyOf(tails, 2 * size);
            heads = Arrays.copyOf(heads, 2 * size);
            capacities = Arrays.copyOf(capacities, 2 * size);
        }
        tails[size] = tail;
        heads[size] = head;
        capacities[size] = capacity;
        return size++;
    }

    int nodes() {
        return nodes;
    }

    int[] tails() {
        return Arrays.copyOf(tails, size);
    }

    int[] heads() {
        return Arrays.copyOf(heads, size);
    }

    int[] capacities() {
        return Arrays.copyOf(capacities, size);
    }
}
