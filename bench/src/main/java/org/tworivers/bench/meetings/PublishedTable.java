package org.tworivers.bench.meetings;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.tworivers.bench.meetings.peers.Attempt;
import org.tworivers.bench.meetings.peers.TwoRivers;
import org.tworivers.solver.timetable.MeetingProblem;

/// Search and proof side by side on two processors, on the published events: the value or that there is none, the
/// seconds to find and to prove it, and whether that is what has been published.
final class PublishedTable {
    private static final String ROW = "%-15s %9s %9s %9s %8s %7s %12s  %s%n";

    private final PrintStream out;
    private final double seconds;
    private final int seeds;

    /// @param seconds at most for one event and seed
    PublishedTable(PrintStream out, double seconds, int seeds) {
        this.out = out;
        this.seconds = seconds;
        this.seeds = seeds;
    }

    /// Events of one variant, or of all: then also the originals at fairness 1 and 0.
    ///
    /// @param folder of the published events, one folder a variant
    /// @param set a variant, with its fairness behind a colon when it is not 2, or all
    /// @param beginning of the names of events; all when empty
    /// @return how many answers contradict what has been published
    int run(Path folder, String set, String beginning) throws IOException {
        List<String> sets = new ArrayList<>(set.equals("all") ? PublishedOptimum.VARIANTS : List.of(set));
        if (set.equals("all")) {
            sets.addAll(List.of("original:1", "original:0"));
        }
        int contradictions = 0;
        for (String each : sets) {
            int colon = each.indexOf(':');
            String variant = colon < 0 ? each : each.substring(0, colon);
            int fairness = colon < 0 ? PublishedOptimum.FAIRNESS : Integer.parseInt(each.substring(colon + 1));
            out.printf("%n%s, fairness %d, %d seeds, at most %.0f s each%n", variant, fairness, seeds, seconds);
            contradictions += run(PublishedEvents.files(folder.resolve(variant), beginning), variant, fairness);
        }
        return contradictions;
    }

    private int run(List<Path> files, String variant, int fairness) {
        out.printf(
                ROW, "event", "published", "found s", "proven s", "reached", "proven", "published s", "value by seed");
        List<PublishedRuns> all = new ArrayList<>();
        for (Path file : files) {
            PublishedRuns runs = runs(file, variant, fairness);
            all.add(runs);
            print(runs);
        }
        return summary(all);
    }

    private PublishedRuns runs(Path file, String variant, int fairness) {
        MeetingProblem problem = PublishedEvents.read(file, fairness);
        String name = PublishedEvents.name(file);
        PublishedOptimum optimum = PublishedOptimum.find(name, variant, fairness)
                .orElseThrow(() -> new IllegalArgumentException("event (" + name + ", " + variant + ", fairness "
                        + fairness + ") must be one that has been published. Maybe original:0."));
        List<Attempt> attempts = LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> TwoRivers.proving().attempt(problem, seconds, seed))
                .toList();
        return new PublishedRuns(name, optimum, problem, attempts);
    }

    private void print(PublishedRuns runs) {
        out.printf(
                ROW,
                runs.name(),
                runs.optimum().text(),
                text(runs.medianFound()),
                text(runs.medianProven()),
                runs.reached() + "/" + seeds,
                runs.proven() + "/" + seeds,
                runs.optimum().seconds() > 0 ? runs.optimum().seconds() : "-",
                String.join(" ", runs.values()));
        runs.contradictions().forEach(what -> out.printf("  CONTRADICTS the published value: %s%n", what));
    }

    private static String text(double seconds) {
        return Double.isFinite(seconds) ? "%.2f".formatted(seconds) : "-";
    }

    private int summary(List<PublishedRuns> all) {
        double[] found = seconds(all, false, PublishedRuns::medianFound);
        double[] impossible = seconds(all, true, PublishedRuns::medianProven);
        out.printf("found, of %d: %s%n", found.length, within(found));
        out.printf("proven, of %d: %s%n", found.length, within(seconds(all, false, PublishedRuns::medianProven)));
        out.printf("proven impossible, of %d: %s%n", impossible.length, within(impossible));
        printSum(all);
        out.printf("not always proven: %s%n", unproven(all));
        int contradictions =
                all.stream().mapToInt(runs -> runs.contradictions().size()).sum();
        out.printf("contradictions: %d%n", contradictions);
        return contradictions;
    }

    private static double[] seconds(
            List<PublishedRuns> all, boolean impossible, ToDoubleFunction<PublishedRuns> median) {
        return all.stream()
                .filter(runs -> runs.optimum().isImpossible() == impossible)
                .mapToDouble(median)
                .toArray();
    }

    private static String within(double[] seconds) {
        return "in 1 s %d, in 2 s %d, in 10 s %d, in 60 s %d, at all %d"
                .formatted(
                        Figures.within(seconds, 1),
                        Figures.within(seconds, 2),
                        Figures.within(seconds, 10),
                        Figures.within(seconds, 60),
                        Figures.within(seconds, Double.MAX_VALUE));
    }

    private void printSum(List<PublishedRuns> all) {
        List<PublishedRuns> proven = all.stream()
                .filter(runs -> Double.isFinite(runs.medianProven()))
                .toList();
        out.printf(
                "found and proven, %d events: %.1f s together; the published solver: %.1f s%n",
                proven.size(),
                proven.stream().mapToDouble(PublishedRuns::medianProven).sum(),
                proven.stream().mapToDouble(runs -> runs.optimum().seconds()).sum());
    }

    /// With how often, where it was not always.
    private List<String> unproven(List<PublishedRuns> all) {
        return all.stream()
                .filter(runs -> runs.proven() < seeds)
                .map(runs -> runs.name() + " " + (seeds - runs.proven()) + "/" + seeds)
                .toList();
    }
}
