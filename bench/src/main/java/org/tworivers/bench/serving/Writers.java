package org.tworivers.bench.serving;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Clerks who record with the forms of the pages, each one thing after the other: a receipt, a name, a stage. Each
/// opens the form, sends it and is shown the dossier.
final class Writers {
    private static final String DAY = "2017-03-01";

    private final List<Visitor> clerks = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger written = new AtomicInteger();
    private final List<String> failures = new ArrayList<>();
    private final long pauseMillis;
    private volatile boolean ended;

    /// Starts them.
    ///
    /// @param pauseMillis how long after one began the next begins
    Writers(OfficeServer server, int clerks, long pauseMillis, int projects) throws IOException, InterruptedException {
        this.pauseMillis = pauseMillis;
        for (int i = 0; i < clerks; i++) {
            Visitor clerk = server.signIn("office-clerk");
            this.clerks.add(clerk);
            SplittableRandom random = new SplittableRandom(System.nanoTime() + i);
            threads.add(Thread.ofPlatform().start(() -> write(clerk, random, projects)));
        }
    }

    private void write(Visitor clerk, SplittableRandom random, int projects) {
        try {
            TimeUnit.MILLISECONDS.sleep(random.nextLong(pauseMillis));
            for (int number = 0; !ended; number++) {
                long start = System.nanoTime();
                writeOne(clerk, random, projects, number % 3);
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                TimeUnit.MILLISECONDS.sleep(Math.max(0, pauseMillis - took));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeOne(Visitor clerk, SplittableRandom random, int projects, int kind) throws InterruptedException {
        String of = "/projects/" + (1 + random.nextInt(projects)) + "/record/";
        String mark = Long.toHexString(random.nextLong());
        try {
            String dossier = switch (kind) {
                case 0 ->
                    clerk.send(
                            of + "receipt",
                            of + "receipt",
                            proven(
                                    "bank-slip",
                                    mark,
                                    Map.of(
                                            "flow",
                                            "in",
                                            "money",
                                            "10",
                                            "unit",
                                            "wan",
                                            "currency",
                                            "CNY",
                                            "voucher",
                                            mark)));
                case 1 -> clerk.send(of + "name", of + "name", proven("filing", mark, Map.of("name-zh", "改名 " + mark)));
                default -> clerk.send(of + "stage", of + "stage", proven("filing", mark, Map.of("stage", "started")));
            };
            clerk.ask(dossier).join();
            written.incrementAndGet();
        } catch (IOException | IllegalStateException failed) {
            synchronized (failures) {
                failures.add(String.valueOf(failed.getMessage()));
            }
        }
    }

    private static Map<String, String> proven(String kind, String number, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.putAll(Map.of("day", DAY, "paper-0-kind", kind, "paper-0-number", number, "audience", "own"));
        return fields;
    }

    int written() {
        return written.get();
    }

    List<String> failures() {
        synchronized (failures) {
            return List.copyOf(failures);
        }
    }

    /// Lets each finish what it began.
    void end() throws InterruptedException {
        ended = true;
        for (Thread each : threads) {
            each.join();
        }
        clerks.forEach(Visitor::close);
    }
}
