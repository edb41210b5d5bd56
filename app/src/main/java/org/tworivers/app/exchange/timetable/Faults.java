package org.tworivers.app.exchange.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Rejection;

/// Collects what is wrong with a file, so that all of it can be mended at once.
final class Faults {
    /// More than anybody reads; the rest is counted.
    private static final int MOST = 200;

    private static final int LONGEST_VALUE = 80;

    private final List<Rejection> all = new ArrayList<>();
    private int more;

    void add(String code, String where, String value, String advice) {
        add(new Rejection(code, where, value, advice));
    }

    void add(Rejection rejection) {
        if (all.size() < MOST) {
            all.add(rejection);
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Rejection> all() {
        List<Rejection> told = new ArrayList<>(all);
        if (more > 0) {
            told.add(new Rejection("more-faults", "file", Integer.toString(more), "more of them; mend these first."));
        }
        return told;
    }

    /// Reads the fields of one thing; what is malformed there is a fault of that place, and the next can be
    /// read.
    void read(String where, Tree tree, Consumer<TreeReader> reading) {
        try {
            TreeReader in = TreeReader.of(tree, where.isEmpty() ? "" : where + ".");
            reading.accept(in);
            in.finish();
        } catch (MalformedTextException malformed) {
            String message = String.valueOf(malformed.getMessage());
            add(new Rejection("malformed", where.isEmpty() ? "file" : where, brief(tree), message).naming(message));
        }
    }

    /// A value as it stands, cut when it is long.
    static String brief(Tree tree) {
        String text = tree instanceof Tree.Text(String value) ? value : CanonicalText.write(tree);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    /// A number within limits, else a fault and the lower limit.
    int within(String where, long value, int least, int most, String remedy) {
        if (value >= least && value <= most) {
            return (int) value;
        }
        add(new Rejection(
                        "out-of-range", where, Long.toString(value), "must be " + least + " to " + most + ". " + remedy)
                .naming(Integer.toString(least), Integer.toString(most)));
        return least;
    }
}
