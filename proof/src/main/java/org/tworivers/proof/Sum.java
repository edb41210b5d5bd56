package org.tworivers.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A weighted sum of literals counted in unary: a totalizer (Bailleux and Boufkhad, CP 2003), with
/// weights as by Joshi, Martins and Manquinho (CP 2015). For each value `v` that the sum can take up to a
/// cap, one literal says "at least `v`".
///
/// Both directions are there: the literal holds exactly when the sum is so high.
final class Sum {
    private final NavigableMap<Long, Integer> atLeast;

    private Sum(NavigableMap<Long, Integer> atLeast) {
        this.atLeast = atLeast;
    }

    /// A literal that counts so much when it holds.
    static Sum of(int literal, long weight) {
        NavigableMap<Long, Integer> atLeast = new TreeMap<>();
        if (literal != Clauses.FALSE && weight > 0) {
            atLeast.put(weight, literal);
        }
        return new Sum(atLeast);
    }

    /// All literals with weight 1.
    static Sum of(Clauses clauses, int[] literals, long cap) {
        List<Sum> parts = new ArrayList<>();
        for (int literal : literals) {
            if (literal != Clauses.FALSE) {
                parts.add(of(literal, 1));
            }
        }
        return of(clauses, parts, cap);
    }

    /// The sum of parts, as a balanced tree in their order. Values above the cap are not told apart from
    /// the smallest value above it.
    static Sum of(Clauses clauses, List<Sum> parts, long cap) {
        if (parts.isEmpty()) {
            return new Sum(new TreeMap<>());
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        int half = parts.size() / 2;
        return plus(
                clauses,
                of(clauses, parts.subList(0, half), cap),
                of(clauses, parts.subList(half, parts.size()), cap),
                cap);
    }

    private static Sum plus(Clauses clauses, Sum one, Sum two, long cap) {
        if (one.atLeast.isEmpty()) {
            return two;
        }
        if (two.atLeast.isEmpty()) {
            return one;
        }
        NavigableMap<Long, Integer> first = one.withZero();
        NavigableMap<Long, Integer> second = two.withZero();
        NavigableMap<Long, Integer> atLeast = new TreeMap<>();
        for (long a : first.keySet()) {
            for (long b : second.keySet()) {
                long value = Math.min(a + b, cap + 1);
                if (value > 0) {
                    atLeast.computeIfAbsent(value, key -> clauses.newLiteral());
                }
            }
        }
        Sum sum = new Sum(atLeast);
        sum.order(clauses);
        first.forEach((a, reachesA) -> second.forEach((b, reachesB) -> {
            int reaches = sum.atLeast(Math.min(a + b, cap + 1));
            clauses.add(reaches, Clauses.not(reachesA), Clauses.not(reachesB));
            int exceeds = a + b <= cap ? sum.atLeast(a + b + 1) : Clauses.FALSE;
            if (exceeds != Clauses.FALSE) {
                clauses.add(one.atLeast(a + 1), two.atLeast(b + 1), Clauses.not(exceeds));
            }
        }));
        return sum;
    }

    private void order(Clauses clauses) {
        int below = Clauses.TRUE;
        for (int literal : atLeast.values()) {
            clauses.add(below, Clauses.not(literal));
            below = literal;
        }
    }

    private NavigableMap<Long, Integer> withZero() {
        NavigableMap<Long, Integer> all = new TreeMap<>(atLeast);
        all.put(0L, Clauses.TRUE);
        return all;
    }

    /// The literal that holds when the sum is at least so much; [Clauses#FALSE] when it cannot be. Only
    /// up to one above the cap.
    int atLeast(long value) {
        if (value <= 0) {
            return Clauses.TRUE;
        }
        var entry = atLeast.ceilingEntry(value);
        return entry == null ? Clauses.FALSE : entry.getValue();
    }

    /// The highest value it can tell.
    long highest() {
        return atLeast.isEmpty() ? 0 : atLeast.lastKey();
    }
}
