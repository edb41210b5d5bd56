package org.tworivers.proof;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// A growing formula in conjunctive normal form. A literal is twice its variable's number, plus one when
/// negated, so that `literal ^ 1` is its opposite.
final class Clauses {
    /// The literal that always holds.
    static final int TRUE = 0;
    /// The literal that never holds.
    static final int FALSE = 1;

    /// Above this many options pairs cost more than they save.
    private static final int PAIRWISE = 24;

    private int variables = 1;
    private int[] literals = new int[1 << 12];
    private int[] ends = new int[1 << 10];
    private int size;
    private int clauses;

    Clauses() {
        append(TRUE);
        close();
    }

    /// A new variable's positive literal.
    int newLiteral() {
        return variables++ << 1;
    }

    /// The number of variables, the constant among them.
    int variables() {
        return variables;
    }

    int clauses() {
        return clauses;
    }

    /// At least one of these holds. [#TRUE] and [#FALSE] are dealt with at once; no literals at all are a
    /// contradiction.
    void add(int... clause) {
        int from = size;
        for (int literal : clause) {
            if (literal == TRUE) {
                size = from;
                return;
            }
            if (literal != FALSE) {
                append(literal);
            }
        }
        if (size == from) {
            append(FALSE);
        }
        close();
    }

    /// At least one of `some` or `more` holds.
    void add(int[] some, int... more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        add(all);
    }

    private void append(int literal) {
        if (size == literals.length) {
            literals = Arrays.copyOf(literals, size * 2);
        }
        literals[size++] = literal;
    }

    private void close() {
        if (clauses == ends.length) {
            ends = Arrays.copyOf(ends, clauses * 2);
        }
        ends[clauses++] = size;
    }

    /// A copy of a clause.
    int[] clause(int clause) {
        return Arrays.copyOfRange(literals, clause == 0 ? 0 : ends[clause - 1], ends[clause]);
    }

    /// Tells every literal of a clause, in order.
    void forEach(int clause, IntConsumer consumer) {
        for (int i = clause == 0 ? 0 : ends[clause - 1]; i < ends[clause]; i++) {
            consumer.accept(literals[i]);
        }
    }

    static int not(int literal) {
        return literal ^ 1;
    }

    /// A literal that holds exactly when one of these does; an existing one where that is enough.
    int or(int... options) {
        int[] open = Arrays.stream(options)
                .filter(option -> option != FALSE)
                .distinct()
                .toArray();
        if (open.length == 0) {
            return FALSE;
        }
        if (open.length == 1) {
            return open[0];
        }
        if (Arrays.stream(open).anyMatch(option -> option == TRUE)) {
            return TRUE;
        }
        int any = newLiteral();
        for (int option : open) {
            add(any, not(option));
        }
        add(open, not(any));
        return any;
    }

    /// A literal that holds exactly when all of these do.
    int and(int... parts) {
        return not(or(Arrays.stream(parts).map(Clauses::not).toArray()));
    }

    /// At most one of these holds, unless the guard does: pairs for few, else a ladder that passes on
    /// "one was before".
    void atMostOne(int[] options, int guard) {
        int[] open = Arrays.stream(options).filter(option -> option != FALSE).toArray();
        if (open.length <= PAIRWISE) {
            for (int i = 0; i < open.length; i++) {
                for (int j = i + 1; j < open.length; j++) {
                    add(not(open[i]), not(open[j]), guard);
                }
            }
            return;
        }
        int half = PAIRWISE - 1;
        int link = newLiteral();
        int[] head = Arrays.copyOf(open, half + 1);
        head[half] = not(link);
        int[] tail = Arrays.copyOfRange(open, half, open.length + 1);
        tail[tail.length - 1] = link;
        atMostOne(head, guard);
        atMostOne(tail, guard);
    }
}
