package org.tworivers.bench.serving;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.tworivers.app.work.Ledger;

/// The pages of a large office, asked for over HTTP at a steady rate, whether or not earlier answers have come, while
/// clerks record with forms; then pairs of dates that nobody asked for before, one after the other; then pages asked
/// for by many at once. First the head of office asks, then the clerk of the place with the most projects.
///
/// Times are those of the caller, whose own work is done by the same processors.
public final class ServeBench {
    private static final int RATE = 20;
    private static final int CLERKS = 5;
    private static final long PAUSE_MILLIS = 1_000;
    private static final int AT_ONCE = 200;
    private static final int PAIRS = 40;
    private static final int KINDS = 7;
    private static final int WARM_SECONDS = 20;
    private static final int LARGE = 10_000;
    private static final int MOST_AHEAD_SECONDS = 180;
    private static final int OK = 200;
    private static final int FAILED = 599;

    private final PrintStream out;
    private final int projects;
    private final int seconds;
    private final SplittableRandom random = new SplittableRandom(System.nanoTime());
    private final Map<String, List<Visitor.Answer>> answers = new LinkedHashMap<>();

    ServeBench(PrintStream out, int projects, int seconds) {
        this.out = out;
        this.projects = projects;
        this.seconds = seconds;
    }

    /// Runs it.
    ///
    /// @param arguments the address of a store, filled when it is empty and else taken as it is; the project's
    ///     folder `example`; how many projects (100,000 when not given); for how many seconds (60); options
    ///     of the server (`-Xmx1g`)
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int projects = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 60;
        List<String> options =
                arguments.length > 4 ? List.of(arguments).subList(4, arguments.length) : List.of("-Xmx1g");
        new ServeBench(System.out, projects, seconds).run(arguments[0], Path.of(arguments[1]), options);
    }

    void run(String store, Path example, List<String> options) throws IOException, InterruptedException {
        try (Ledger ledger = MadeUpOffice.open(store, example, projects)) {
            out.printf(
                    "%,d projects made up, %,d entries; server: %s%n",
                    projects, ledger.journal().head().sequence(), String.join(" ", options));
        }
        long start = System.nanoTime();
        try (OfficeServer server = OfficeServer.start(store, options)) {
            out.printf("served after %.1f s%n", (System.nanoTime() - start) / 1e9);
            askAs("head", server);
            askAs("county-clerk", server);
            out.printf(
                    "resident: %,d MB at the end, at most %,d MB%n",
                    server.megabytes("VmRSS"), server.megabytes("VmHWM"));
        }
    }

    private void askAs(String name, OfficeServer server) throws IOException, InterruptedException {
        boolean ofPlace = !name.equals("head");
        try (Visitor visitor = server.signIn(name)) {
            out.printf("%nas %s; the first time, one after the other:%n", name);
            for (int i = 0; i < KINDS; i++) {
                ask(visitor, page(i, ofPlace)).join();
            }
            answers.forEach((page, all) ->
                    out.printf("%-32s %8.1f ms%n", page, all.getFirst().nanos() / 1e6));
            if (projects >= LARGE) {
                server.awaitReady(MOST_AHEAD_SECONDS);
            }
            visit(visitor, ofPlace, Math.min(seconds, WARM_SECONDS));
            answers.clear();
            visitWhileOthersWrite(visitor, ofPlace, server);
            askPairs(visitor);
            askAtOnce(visitor, ofPlace);
            print();
            answers.clear();
        }
    }

    private void visitWhileOthersWrite(Visitor visitor, boolean ofPlace, OfficeServer server)
            throws IOException, InterruptedException {
        Writers writers = new Writers(server, CLERKS, PAUSE_MILLIS, projects);
        double served = server.busySeconds();
        double asked = OfficeServer.ownBusySeconds();
        long start = System.nanoTime();
        visit(visitor, ofPlace, seconds);
        writers.end();
        out.printf(
                "%d clerks recorded %d entries in %.0f s; refused: %s%n",
                CLERKS, writers.written(), (System.nanoTime() - start) / 1e9, writers.failures());
        out.printf(
                "processor time: %.1f s of the server, %.1f s of the callers; load of the machine: %.1f%n",
                server.busySeconds() - served,
                OfficeServer.ownBusySeconds() - asked,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /// Pages of every kind at the rate.
    private void visit(Visitor visitor, boolean ofPlace, int forSeconds) throws InterruptedException {
        List<CompletableFuture<Void>> running = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < forSeconds * RATE; i++) {
            long wait = start + TimeUnit.SECONDS.toNanos(i) / RATE - System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(Math.max(0, wait));
            running.add(ask(visitor, page(i, ofPlace)));
        }
        running.forEach(CompletableFuture::join);
    }

    private CompletableFuture<Void> ask(Visitor visitor, Map.Entry<String, String> page) {
        return ask(visitor, page.getKey(), page.getValue());
    }

    private CompletableFuture<Void> ask(Visitor visitor, String page, String address) {
        long start = System.nanoTime();
        return visitor.ask(address)
                .exceptionally(broken -> new Visitor.Answer(FAILED, 0, System.nanoTime() - start))
                .thenAccept(answer -> keep(page, answer));
    }

    private synchronized void keep(String page, Visitor.Answer answer) {
        answers.computeIfAbsent(page, fresh -> new ArrayList<>()).add(answer);
    }

    /// @param ofPlace whether only some dossiers are there to be seen
    private Map.Entry<String, String> page(int number, boolean ofPlace) {
        return switch (number % KINDS) {
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
        for (int i = 0; i < PAIRS; i++) {
            LocalDate base = OfficeServer.BASE.minusDays(1 + random.nextInt(400));
            LocalDate asOf = OfficeServer.AS_OF.minusDays(1 + random.nextInt(300));
            ask(visitor, "overview, new dates", "/?base=" + base + "&asOf=" + asOf)
                    .join();
        }
    }

    private void askAtOnce(Visitor visitor, boolean ofPlace) {
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            running.add(ask(visitor, AT_ONCE + " at once", page(i, ofPlace).getValue()));
        }
        running.forEach(CompletableFuture::join);
    }

    private synchronized void print() {
        out.printf("%-32s %6s %6s %8s %8s %8s %8s%n", "page", "times", "failed", "p50 ms", "p95 ms", "max ms", "kB");
        answers.forEach((page, all) -> {
            long[] nanos =
                    all.stream().mapToLong(Visitor.Answer::nanos).sorted().toArray();
            int most = all.stream().mapToInt(Visitor.Answer::bytes).max().orElse(0);
            out.printf(
                    "%-32s %6d %6d %8.1f %8.1f %8.1f %8.1f%n",
                    page,
                    nanos.length,
                    all.stream().filter(answer -> answer.code() != OK).count(),
                    nanos[nanos.length / 2] / 1e6,
                    nanos[(nanos.length - 1) * 95 / 100] / 1e6,
                    nanos[nanos.length - 1] / 1e6,
                    most / 1e3);
        });
        out.printf(
                "failed: %d%n",
                answers.values().stream()
                        .flatMap(List::stream)
                        .filter(answer -> answer.code() != OK)
                        .count());
    }
}
