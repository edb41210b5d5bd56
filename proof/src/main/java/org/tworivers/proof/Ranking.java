package org.tworivers.proof;

/// Variables by how often they were part of recent conflicts: a binary heap over activities that fade.
final class Ranking {
    private final double[] activity;
    private final int[] heap;
    private final int[] place;
    private int size;
    private double bump = 1;

    Ranking(int variables) {
        activity = new double[variables];
        heap = new int[variables];
        place = new int[variables];
        for (int v = 0; v < variables; v++) {
            heap[v] = v;
            place[v] = v;
        }
        size = variables;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void bump(int variable) {
        activity[variable] += bump;
        if (activity[variable] > 1e100) {
            for (int v = 0; v < activity.length; v++) {
                activity[v] *= 1e-100;
            }
            bump *= 1e-100;
        }
        if (place[variable] >= 0) {
            up(place[variable]);
        }
    }

    void fade(double factor) {
        bump /= factor;
    }

    /// Takes the first out.
    int poll() {
        int first = heap[0];
        place[first] = -1;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            place[last] = 0;
            down(0);
        }
        return first;
    }

    /// Puts one back that was taken out.
    void offer(int variable) {
        if (place[variable] < 0) {
            heap[size] = variable;
            place[variable] = size;
            up(size++);
        }
    }

    private void up(int from) {
        int i = from;
        int variable = heap[i];
        double mine = activity[variable];
        while (i > 0) {
            int parent = (i - 1) >> 1;
            if (activity[heap[parent]] >= mine) {
                break;
            }
            heap[i] = heap[parent];
            place[heap[i]] = i;
            i = parent;
        }
        heap[i] = variable;
        place[variable] = i;
    }

    private void down(int from) {
        int i = from;
        int variable = heap[i];
        double mine = activity[variable];
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && activity[heap[child + 1]] > activity[heap[child]]) {
                child++;
            }
            if (activity[heap[child]] <= mine) {
                break;
            }
            heap[i] = heap[child];
            place[heap[i]] = i;
            i = child;
        }
        heap[i] = variable;
        place[variable] = i;
    }
}
