package org.tworivers.bench.backtest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// How far up the regions stood, by evidence up to a year, that got a project of a kind after it: the mean rank
/// percentile over such projects (100: always first; 50: chance), beside what evidence shuffled among regions gives.
/// `BackTest LEDGERS [SEED]`; real projects only.
public final class BackTest {
    private static final int SHUFFLES = 1000;
    private static final int LEAST = 20;

    private final PrintStream out;
    private final long seed;

    public BackTest(PrintStream out, long seed) {
        this.out = out;
        this.seed = seed;
    }

    /// See the class.
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20170524;
        new BackTest(System.out, seed).run(Path.of(arguments[0]));
    }

    /// @return how many rows were printed
    public int run(Path ledgers) throws IOException {
        out.printf("seed %d, %d shuffles%n", seed, SHUFFLES);
        List<RealProject> clean = RealProject.ofCleanInvestment(ledgers.resolve("clean-investment-monitor.csv"));
        int rows = 0;
        for (int until = 2019; until <= 2023; until++) {
            rows += run("clean investment, by state and kind", clean, until);
        }
        List<RealProject> coal = RealProject.ofCoalUnits(ledgers.resolve("coal-units-china.csv"));
        for (int until = 2000; until <= 2015; until += 5) {
            rows += run("coal units, by province and size", coal, until);
        }
        return rows;
    }

    private int run(String name, List<RealProject> projects, int until) {
        List<String> regions =
                projects.stream().map(RealProject::region).distinct().sorted().toList();
        List<String> kinds =
                projects.stream().map(RealProject::kind).distinct().sorted().toList();
        List<RealProject> later = projects.stream()
                .filter(each -> each.year() > until && each.realised())
                .toList();
        Standing standing = new Standing(projects, regions, kinds, until);
        int[][] after = new int[regions.size()][kinds.size()];
        later.forEach(each -> after[regions.indexOf(each.region())][kinds.indexOf(each.kind())]++);
        int[][] fresh = fresh(after, standing.counts());
        out.printf(
                "%n%s: %d regions, %d kinds; up to %d, then realised %d%n",
                name, regions.size(), kinds.size(), until, later.size());
        return print("number there already", standing.counts(), after)
                + print("size of the region", standing.sizes(), after)
                + print("location quotient", standing.quotients(), after)
                + print("density", standing.densities(), after)
                + print("size, first of its kind", standing.sizes(), fresh)
                + print("density, first of its kind", standing.densities(), fresh);
    }

    /// Only where there was none before, each pair once.
    private static int[][] fresh(int[][] after, double[][] before) {
        int[][] fresh = new int[after.length][];
        for (int r = 0; r < after.length; r++) {
            int region = r;
            fresh[r] = new int[after[r].length];
            Arrays.setAll(fresh[r], k -> before[region][k] == 0 && after[region][k] > 0 ? 1 : 0);
        }
        return fresh;
    }

    private int print(String name, double[][] evidence, int[][] after) {
        Ranked ranked = new Ranked(evidence, after);
        if (ranked.count() < LEAST) {
            out.printf("%-28s only %d: too few%n", name, ranked.count());
            return 0;
        }
        double[] chance = new double[SHUFFLES];
        SplittableRandom random = new SplittableRandom(seed);
        Arrays.setAll(chance, i -> ranked.shuffled(random).mean());
        Arrays.sort(chance);
        out.printf(
                "%-28s %5.1f   by chance %5.1f, nine of ten %5.1f to %5.1f; %d ranked, %d without evidence%n",
                name,
                ranked.mean(),
                Arrays.stream(chance).average().orElse(0),
                chance[SHUFFLES / 20],
                chance[SHUFFLES - 1 - SHUFFLES / 20],
                ranked.count(),
                ranked.without());
        return 1;
    }
}
