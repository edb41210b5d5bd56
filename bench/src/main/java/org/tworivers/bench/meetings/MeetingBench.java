package org.tworivers.bench.meetings;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The timetable engine on the published real events and on generated ones, alone and beside peers.
///
/// ```
/// MeetingBench published FOLDER SECONDS SEEDS [SET [EVENT]]   search and proof side by side; SET original, original:0,
/// …
/// MeetingBench generated SIZE SECONDS SEEDS                   total idle slots against the bound
/// MeetingBench tables SIZE SECONDS SEEDS                      exactly as many tables as meetings need
/// MeetingBench repair SIZE CHANGES                            milliseconds for one change
/// MeetingBench peers SECONDS EVENT…                           CP-SAT, Timefold, the first free slot, and ours
/// MeetingBench all FOLDER SECONDS SEEDS                       all of these, as issue 3 asks for them
/// ```
///
/// A SIZE is participants/meetings/slots/tables; an EVENT is a SIZE, a file or a folder of files. The exit code is 1
/// when an answer contradicts a published value or another answer.
public final class MeetingBench {
    private static final int SMALL_SECONDS = 10;

    private final PrintStream out;

    MeetingBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        int wrong = new MeetingBench(System.out).run(arguments);
        if (wrong > 0) {
            System.exit(1);
        }
    }

    /// @return how many answers cannot be true
    int run(String... arguments) throws IOException {
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "published" -> {
                return new PublishedTable(out, seconds(rest, 1), count(rest, 2))
                        .run(Path.of(rest.getFirst()), text(rest, 3, "all"), text(rest, 4, ""));
            }
            case "generated" ->
                new GeneratedTable(out, seconds(rest, 1)).run(EventSize.parse(rest.getFirst()), count(rest, 2));
            case "tables" ->
                new FewestTables(out, seconds(rest, 1)).run(EventSize.parse(rest.getFirst()), count(rest, 2));
            case "repair" -> {
                return new RepairTable(out, EventSize.parse(rest.getFirst()), count(rest, 1)).run();
            }
            case "peers" -> {
                return new PeerTable(out, seconds(rest, 0), 1).run(rest.subList(1, rest.size()));
            }
            case "all" -> {
                return all(rest.getFirst(), rest.get(1), rest.get(2));
            }
            default ->
                throw new IllegalArgumentException("the measurement (" + Arrays.toString(arguments)
                        + ") must be published, generated, tables, repair, peers or all. Maybe published.");
        }
        return 0;
    }

    /// The whole table of the issue; large events get the seconds given, small ones ten.
    private int all(String folder, String seconds, String seeds) throws IOException {
        int wrong = run("published", folder, seconds, seeds);
        run("generated", "200/2000/24/100", String.valueOf(SMALL_SECONDS), seeds);
        run("generated", "2000/20000/40/600", seconds, "1");
        run("generated", "5000/100000/60/2000", String.valueOf(SMALL_SECONDS), "1");
        run("tables", "200/2000/24", String.valueOf(SMALL_SECONDS), "50");
        wrong += run("repair", "2000/20000/40/600", "200");
        String originals = Path.of(folder).resolve("original").toString();
        return wrong + run("peers", seconds, "200/2000/24/100", "2000/20000/40/600", originals);
    }

    private static double seconds(List<String> arguments, int index) {
        return Double.parseDouble(arguments.get(index));
    }

    private static int count(List<String> arguments, int index) {
        return Integer.parseInt(arguments.get(index));
    }

    private static String text(List<String> arguments, int index, String otherwise) {
        return index < arguments.size() ? arguments.get(index) : otherwise;
    }
}
