package org.tworivers.bench.serving;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.serving.Serving;

/// The pages of a large office, asked for over HTTP at a steady rate, whether or not earlier answers have come; then
/// pairs of dates that nobody asked for before, one after the other. First the head of office asks, then the clerk of
/// the
/// place with the most projects.
///
/// Times are those of the caller, in the same process as the server: its own work is in them.
public final class ServeBench {
    private static final int RATE = 20;
    private static final LocalDate BASE = LocalDate.of(2015, 11, 3);
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);

    private final PrintStream out;
    private final Path folder;
    private final Path example;
    private final int projects;
    private final int seconds;
    private final SplittableRandom random = new SplittableRandom(7);
    private final Map<String, List<Visitor.Answer>> answers = new LinkedHashMap<>();

    ServeBench(PrintStream out, Path folder, Path example, int projects, int seconds) {
        this.out = out;
        this.folder = folder;
        this.example = example;
        this.projects = projects;
        this.seconds = seconds;
    }

    /// Runs it.
    ///
    /// @param arguments a folder for the store, the project's folder `example`, how many projects (20,000 when not
    ///     given) and for how many seconds (60)
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("slf4j.provider", "ch.qos.logback.classic.spi.LogbackServiceProvider");
        int projects = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20_000;
        int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 60;
        new ServeBench(
                        System.out,
                        Files.createDirectories(Path.of(arguments[0])),
                        Path.of(arguments[1]),
                        projects,
                        seconds)
                .run();
    }

    void run() throws IOException, InterruptedException {
        try (Ledger ledger = MadeUpOffice.make(folder.resolve("office.db"), example, projects)) {
            out.printf(
                    "%,d projects made up, %,d entries%n",
                    projects, ledger.journal().head().sequence());
            Serving serving = ServiceLoader.load(Serving.class).findFirst().orElseThrow();
            long start = System.nanoTime();
            try (Serving.Service service =
                    serving.serve(new Serving.Settings(ledger, "127.0.0.1", 0, BASE, () -> AS_OF, true))) {
                out.printf("served after %.1f s%n", (System.nanoTime() - start) / 1e9);
                askAs("head", service);
                askAs("county-clerk", service);
            }
        }
    }

    private void askAs(String name, Serving.Service service) throws IOException, InterruptedException {
        try (Visitor visitor = new Visitor("http://127.0.0.1:" + service.port(), name, service.password())) {
            boolean ofPlace = !name.equals("head");
            visit(visitor, ofPlace, seconds / 4 + 1);
            out.printf("%nas %s; the first time, at most:%n", name);
            answers.forEach((page, all) -> out.printf(
                    "%-32s %8.1f ms%n",
                    page, all.stream().mapToLong(Visitor.Answer::nanos).max().orElse(0) / 1e6));
            answers.clear();
            visit(visitor, ofPlace, seconds);
            askPairs(visitor);
            print();
            answers.clear();
        }
    }

    /// Pages of every kind at the rate.
    private void visit(Visitor visitor, boolean ofPlace, int forSeconds) throws InterruptedException {
        List<CompletableFuture<Void>> running = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < forSeconds * RATE; i++) {
            long wait = start + TimeUnit.SECONDS.toNanos(i) / RATE - System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(Math.max(0, wait));
            Map.Entry<String, String> page = page(i, ofPlace);
            running.add(visitor.ask(page.getValue()).thenAccept(answer -> keep(page.getKey(), answer)));
        }
        running.forEach(CompletableFuture::join);
    }

    private synchronized void keep(String page, Visitor.Answer answer) {
        answers.computeIfAbsent(page, fresh -> new ArrayList<>()).add(answer);
    }

    /// @param ofPlace whether only some dossiers are there to be seen
    private Map.Entry<String, String> page(int number, boolean ofPlace) {
        return switch (number % 7) {
            case 0 -> Map.entry("overview", "/");
            case 1 -> Map.entry("projects", "/projects");
            case 2 -> Map.entry("projects, searched", "/projects?text=" + random.nextInt(projects));
            case 3 -> Map.entry("projects, sorted, a late page", "/projects?sort=capital&page=" + (projects / 100));
            case 4 -> Map.entry("organisations", "/organisations");
            case 5 ->
                ofPlace
                        ? Map.entry("places", "/places")
                        : Map.entry("dossier", "/projects/" + (1 + random.nextInt(projects)));
            default -> Map.entry("figure", "/figures/undertaken");
        };
    }

    private void askPairs(Visitor visitor) {
        for (int i = 0; i < 2 * RATE; i++) {
            LocalDate base = BASE.minusDays(1 + random.nextInt(400));
            LocalDate asOf = AS_OF.minusDays(1 + random.nextInt(300));
            keep(
                    "overview, new dates",
                    visitor.ask("/?base=" + base + "&asOf=" + asOf).join());
        }
    }

    private void print() {
        out.printf("%-32s %6s %8s %8s %8s %8s%n", "page", "times", "p50 ms", "p95 ms", "max ms", "kB");
        answers.forEach((page, all) -> {
            if (all.stream().anyMatch(answer -> answer.code() != 200)) {
                throw new IllegalStateException(page + " must be answered: "
                        + all.stream().map(Visitor.Answer::code).distinct().toList());
            }
            long[] nanos =
                    all.stream().mapToLong(Visitor.Answer::nanos).sorted().toArray();
            int most = all.stream().mapToInt(Visitor.Answer::bytes).max().orElse(0);
            out.printf(
                    "%-32s %6d %8.1f %8.1f %8.1f %8.1f%n",
                    page,
                    nanos.length,
                    nanos[nanos.length / 2] / 1e6,
                    nanos[(nanos.length - 1) * 95 / 100] / 1e6,
                    nanos[nanos.length - 1] / 1e6,
                    most / 1e3);
        });
    }
}
