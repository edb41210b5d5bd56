package org.tworivers.bench.serving;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.tworivers.app.work.Ledger;

/// An organiser takes a large event through the pages over HTTP, from the files of delegations and wishes to the
/// published timetable; then the desk asks what would change when somebody does not come, and many desks tell
/// outcomes at once.
///
/// Times are those of the caller, whose own work is done by the same processors.
public final class EventBench {
    private static final String EVENT = "/events/" + MadeUpEvent.ID;
    private static final Pattern FIGURE = Pattern.compile("<dd>(\\d+(?: / \\d+)?)</dd>");
    private static final Pattern PAIR = Pattern.compile("name=\"pair\" value=\"([^\"]+)\"");
    private static final Pattern SLOT = Pattern.compile("<option value=\"(\\d{4}-[^\"]+)\"");
    private static final int SLOTS_TOLD = 3;
    private static final int DESKS = 20;
    private static final int SESSIONS = 5;
    private static final int REPAIRS = 100;
    private static final int SHOWN = 3;

    private final PrintStream out;
    private final MadeUpEvent event;
    private final int seconds;

    EventBench(PrintStream out, MadeUpEvent event, int seconds) {
        this.out = out;
        this.event = event;
        this.seconds = seconds;
    }

    /// Runs it.
    ///
    /// @param arguments delegations/wishes/slots a day/tables (500/4000/13/170 when not given); for how many
    ///     seconds the engine runs (15); how many delegations in a hundred have an own table or are away (0);
    ///     seed (1)
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int[] sizes = Arrays.stream((arguments.length > 0 ? arguments[0] : "500/4000/13/170").split("/", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        int odd = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        new EventBench(System.out, new MadeUpEvent(sizes[0], sizes[1], sizes[2], sizes[3], odd, seed), seconds).run();
    }

    void run() throws IOException, InterruptedException {
        out.printf("%s%n", event);
        Path folder = Files.createTempDirectory("event-bench");
        String store = "sqlite:" + folder.resolve("event.db");
        try (Ledger ledger = Ledger.open(store, InstantSource.system(), new Random(1))) {
            event.record(ledger);
        }
        try (OfficeServer server = OfficeServer.start(store, List.of("-Xmx1g"));
                Visitor organiser = server.signIn("organiser")) {
            take(organiser, "delegations", event.delegationList());
            take(organiser, "wishes", event.wishList());
            publish(organiser);
            repair(organiser);
            tell(server);
            out.printf("resident: at most %,d MB%n", server.megabytes("VmHWM"));
        }
        try (Ledger ledger = Ledger.openExisting(store, InstantSource.system(), new Random(1))) {
            out.printf("entries: %,d%n", ledger.journal().head().sequence());
        }
    }

    private void say(String what, long since) {
        out.printf("%s: %,d ms%n", what, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since));
    }

    /// Imports a file.
    private void take(Visitor organiser, String sheet, String content) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sheet", sheet);
        fields.put("_csrf", csrf(organiser));
        long start = System.nanoTime();
        String judged = organiser.upload(EVENT + "/import", fields, sheet + ".csv", content);
        organiser.read(judged);
        say("judging the " + sheet, start);
        start = System.nanoTime();
        String after = organiser.send(judged, EVENT + "/import/accept", Map.of());
        say("importing the " + sheet, start);
        if (!after.endsWith("?imported")) {
            throw new IllegalStateException("the " + sheet + " must be imported: " + after);
        }
        start = System.nanoTime();
        organiser.read(EVENT + "/" + sheet);
        say("the page of " + sheet, start);
    }

    private static String csrf(Visitor visitor) throws IOException, InterruptedException {
        return String.valueOf(Visitor.hidden(visitor.read("/password")).get("_csrf"));
    }

    /// Runs the engine while the page is looked at every second, takes what it finds and publishes it.
    private void publish(Visitor organiser) throws IOException, InterruptedException {
        long start = System.nanoTime();
        organiser.read(EVENT + "/timetable");
        say("the page of the timetable, which chooses pairs", start);
        start = System.nanoTime();
        String run = organiser.send(
                EVENT + "/timetable",
                EVENT + "/timetable/runs",
                Map.of("seconds", Integer.toString(seconds), "seed", "1", "objective", "idle"));
        String page = organiser.read(run);
        while (page.contains("every 1s")) {
            TimeUnit.SECONDS.sleep(1);
            page = organiser.read(run);
        }
        say("the run, watched", start);
        out.printf("value, bound, gap, placed, must meet, not placed: %s%n", all(FIGURE, page));
        organiser.send(run, run + "/choose", Map.of());
        start = System.nanoTime();
        organiser.read(EVENT + "/timetable/board");
        say("the page of the board", start);
        start = System.nanoTime();
        organiser.send(EVENT + "/timetable/versions", EVENT + "/timetable/versions", Map.of("confirm", "yes"));
        say("publishing", start);
        start = System.nanoTime();
        organiser.read(EVENT + "/agendas/d0");
        say("the page of an agenda", start);
    }

    private static List<String> all(Pattern wanted, String page) {
        return wanted.matcher(page).results().map(found -> found.group(1)).toList();
    }

    /// Asks what would change when one after the other does not come.
    private void repair(Visitor desk) throws IOException, InterruptedException {
        long[] millis = new long[REPAIRS];
        String csrf = csrf(desk);
        for (int i = 0; i < REPAIRS; i++) {
            long start = System.nanoTime();
            desk.show(
                    EVENT + "/changes",
                    Map.of("_csrf", csrf, "kind", "absent", "delegation", "d" + 4 * i, "fill", "yes"));
            millis[i] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
        out.printf("what would change when somebody does not come: first %d ms", millis[0]);
        Arrays.sort(millis);
        out.printf(", median %d ms, at most %d ms%n", millis[REPAIRS / 2], millis[REPAIRS - 1]);
    }

    /// Each desk tells the outcome of every twentieth meeting; four desks are of one session each, as an account has no
    /// more than five.
    private void tell(OfficeServer server) throws IOException, InterruptedException {
        List<Visitor> sessions = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(server.signIn("event-desk"));
        }
        long start = System.nanoTime();
        String page = sessions.getFirst().read(EVENT + "/outcomes");
        say("the page of outcomes, %,d KB".formatted(page.length() / 1000), start);
        List<String> pairs = new ArrayList<>();
        for (String begins : all(SLOT, page).subList(0, SLOTS_TOLD)) {
            pairs.addAll(all(PAIR, sessions.getFirst().read(EVENT + "/outcomes?begins=" + begins)));
        }
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        start = System.nanoTime();
        for (int i = 0; i < DESKS; i++) {
            int desk = i;
            threads.add(Thread.ofPlatform().start(() -> tell(sessions.get(desk % SESSIONS), desk, pairs, failures)));
        }
        for (Thread each : threads) {
            each.join();
        }
        say("%d desks telling %d outcomes at once".formatted(DESKS, pairs.size()), start);
        out.printf("not taken: %d%n", failures.size());
        failures.stream().limit(SHOWN).forEach(out::println);
        sessions.forEach(Visitor::close);
    }

    private static void tell(Visitor session, int desk, List<String> pairs, List<String> failures) {
        for (int i = desk; i < pairs.size(); i += DESKS) {
            try {
                Map<String, String> fields = Map.of(
                        "_csrf", csrf(session), "pair", pairs.get(i), "seen", "0", "result", "lead", "part", "yes");
                session.show(EVENT + "/outcomes", fields);
            } catch (IOException | InterruptedException | IllegalStateException failed) {
                failures.add(pairs.get(i) + ": " + failed.getMessage());
            }
        }
    }
}
