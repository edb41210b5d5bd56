package org.tworivers.bench.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.tworivers.app.work.organisations.IcuScripts;
import org.tworivers.core.register.likeness.Likeness;
import org.tworivers.core.register.likeness.NameComparer;
import org.tworivers.core.register.likeness.NameReader;

/// How well our comparison of names tells whether two organisations are one, beside plain Jaro-Winkler, on labelled
/// pairs.
///
/// ```
/// java … org.tworivers.bench.names.NameBench ORGANISATIONS [FOLDS [SEED]] [misjudged]
/// ```
///
/// Of both, three lines: at the best threshold of the whole set, which flatters; at thresholds chosen on the
/// other folds, which does not; and ours at the threshold that is shipped.
public final class NameBench {
    private static final int FOLDS = 10;
    private static final long SEED = 20170524;
    private static final int POINTS_TO_REACH = 10;

    private final List<NamePairs.Pair> pairs;
    private final int folds;
    private final long seed;

    /// @param pairs labelled pairs
    /// @param folds into how many parts they are cut
    /// @param seed shuffles them first
    NameBench(NamePairs pairs, int folds, long seed) {
        this.pairs = pairs.pairs();
        this.folds = folds;
        this.seed = seed;
    }

    /// Runs it.
    ///
    /// @param arguments the folder of `name-pairs.csv`; maybe folds and seed; maybe `misjudged`, which lists
    ///     the pairs that the shipped threshold misjudges
    public static void main(String[] arguments) throws IOException {
        List<String> numbers = List.of(arguments).stream()
                .filter(each -> each.matches("[0-9]+"))
                .toList();
        NameBench bench = new NameBench(
                NamePairs.read(Path.of(arguments[0]).resolve("name-pairs.csv")),
                numbers.isEmpty() ? FOLDS : Integer.parseInt(numbers.getFirst()),
                numbers.size() < 2 ? SEED : Long.parseLong(numbers.get(1)));
        boolean reached = bench.print(System.out, List.of(arguments).contains("misjudged"));
        if (!reached) {
            System.exit(1);
        }
    }

    private static ToDoubleBiFunction<String, String> ours() {
        NameComparer comparer = new NameComparer(new NameReader(new IcuScripts()));
        return (one, other) -> comparer.compare(one, other).score();
    }

    /// Prints the table.
    ///
    /// @return whether ours is ahead by what is to be reached, cross-validated
    boolean print(PrintStream out, boolean misjudged) {
        List<Scored> ours = score(ours());
        List<Scored> plain = score(JaroWinkler::of);
        List<Scored> folded =
                score((one, other) -> JaroWinkler.of(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)));
        long same = pairs.stream().filter(NamePairs.Pair::same).count();
        out.printf(
                Locale.ROOT, "pairs: %d, one and the same: %d; folds: %d, seed: %d%n", pairs.size(), same, folds, seed);
        out.println("comparison, threshold                        | precision |  recall |      F1");
        double shipped = Scored.quality(ours, Likeness.WORTH_A_LOOK).f1();
        line(out, "ours, as shipped", Likeness.WORTH_A_LOOK, Scored.quality(ours, Likeness.WORTH_A_LOOK));
        Scored.Quality crossed = lines(out, "ours", ours);
        Scored.Quality peer = lines(out, "Jaro-Winkler", plain);
        lines(out, "Jaro-Winkler, lower case", folded);
        double ahead =
                100 * (crossed.f1() - Scored.quality(plain, Scored.best(plain)).f1());
        out.printf(
                Locale.ROOT,
                "ahead of Jaro-Winkler's best by %.1f points of F1 cross-validated, %.1f as shipped; its own"
                        + " cross-validated F1 is %.1f %%%n",
                ahead,
                100 * (shipped - Scored.quality(plain, Scored.best(plain)).f1()),
                100 * peer.f1());
        if (misjudged) {
            misjudged(out, ours);
        }
        return ahead >= POINTS_TO_REACH;
    }

    private List<Scored> score(ToDoubleBiFunction<String, String> comparison) {
        return pairs.stream()
                .map(pair -> new Scored(comparison.applyAsDouble(pair.one(), pair.other()), pair.same()))
                .toList();
    }

    private Scored.Quality lines(PrintStream out, String name, List<Scored> scored) {
        double best = Scored.best(scored);
        line(out, name + ", best of the whole set", best, Scored.quality(scored, best));
        Scored.Quality crossed = crossValidated(scored);
        out.printf(Locale.ROOT, "%-44s | %s%n", name + ", chosen on the other folds", crossed);
        return crossed;
    }

    private static void line(PrintStream out, String name, double threshold, Scored.Quality quality) {
        String number = threshold > 1
                ? String.format(Locale.ROOT, "%.0f", threshold)
                : String.format(Locale.ROOT, "%.3f", threshold);
        out.printf(Locale.ROOT, "%-44s | %s%n", name + ": " + number, quality);
    }

    /// Each fold is judged at the threshold that is best on all others.
    private Scored.Quality crossValidated(List<Scored> scored) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, scored.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Scored.Quality sum = new Scored.Quality(0, 0, 0);
        for (int fold = 0; fold < folds; fold++) {
            List<Scored> held = new ArrayList<>();
            List<Scored> others = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                (i % folds == fold ? held : others).add(scored.get(order.get(i)));
            }
            sum = sum.plus(Scored.quality(held, Scored.best(others)));
        }
        return sum;
    }

    private void misjudged(PrintStream out, List<Scored> scored) {
        for (int i = 0; i < pairs.size(); i++) {
            Scored each = scored.get(i);
            if (each.same() != each.score() >= Likeness.WORTH_A_LOOK) {
                out.printf(
                        Locale.ROOT,
                        "%4.0f %-6s %s | %s%n",
                        each.score(),
                        each.same() ? "missed" : "wrong",
                        pairs.get(i).one(),
                        pairs.get(i).other());
            }
        }
    }
}
