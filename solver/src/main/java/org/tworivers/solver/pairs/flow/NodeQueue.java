package org.tworivers.solver.pairs.flow;

import java.util.Arrays;

/// Nodes by distance, the nearest first: a binary heap. A node may be in it more than once.
final class NodeQueue {
    private long[] distances = new long[64];
    private int[] nodes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// The distance of the nearest node.
    long least() {
        return distances[0];
    }

    void add(int node, long distance) {
        if (size == nodes.length) {
            distances = Arrays.copyOf(distances, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int i = size++;
        while (i > 0 && distances[(i - 1) / 2] > distance) {
            move((i - 1) / 2, i);
            i = (i - 1) / 2;
        }
        distances[i] = distance;
        nodes[i] = node;
    }

    /// Takes the nearest node out.
    int remove() {
        int nearest = nodes[0];
        size--;
        long distance = distances[size];
        int node = nodes[size];
        int i = 0;
        for (int child = 1; child < size; child = 2 * i + 1) {
            int less = child + 1 < size && distances[child + 1] < distances[child] ? child + 1 : child;
            if (distances[less] >= distance) {
                break;
            }
            move(less, i);
            i = less;
        }
        distances[i] = distance;
        nodes[i] = node;
        return nearest;
    }

    private void move(int from, int to) {
        distances[to] = distances[from];
        nodes[to] = nodes[from];
    }
}
