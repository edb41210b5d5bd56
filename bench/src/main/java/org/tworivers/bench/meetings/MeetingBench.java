package org.tworivers.bench.meetings;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The timetable engine on the published real events and on generated ones, alone and beside peers.
///
/// ``` MeetingBench published FOLDER SECONDS SEEDS [SET [EVENT]]   search and proof side by side; SET original,
/// original:0, … MeetingBench generated SIZE SECONDS SEEDS                   total idle slots against the bound
/// MeetingBench tables SIZE SECONDS SEEDS                      exactly as many tables as meetings need MeetingBench
/// repair SIZE CHANGES                            milliseconds for one change MeetingBench peers SECONDS EVENT…
/// CP-SAT, Timefold, the first free slot, and ours MeetingBench pairs REQUESTS SEEDS
/// choosing pairs, beside OR-Tools' min-cost flow MeetingBench all FOLDER SECONDS SEEDS                       all but
/// pairs, as issue 3 asks for them
/// ```
///
/// A SIZE is participants/meetings/slots/tables; an EVENT is a SIZE, a file or a folder of files; REQUESTS are
/// participants/pairs/priorities. The exit code is 1 when an answer contradicts a published value or another answer.
public final class MeetingBench {
    /// For events that the issue gives ten seconds or less.
    private static final String FEW_SECONDS = "10";

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
        Map<String, Measurement> measurements = Map.of(
                "published", this::published,
                "generated", this::generated,
                "tables", this::tables,
                "repair", this::repair,
                "peers", this::peers,
                "pairs", this::pairs,
                "all", this::all);
        Measurement measurement = measurements.get(arguments.length == 0 ? "" : arguments[0]);
        if (measurement == null) {
            throw new IllegalArgumentException("the measurement (" + Arrays.toString(arguments) + ") must be one of "
                    + measurements.keySet() + ". Maybe peers.");
        }
        return measurement.run(List.of(arguments).subList(1, arguments.length));
    }

    /// One way to measure, with the arguments after its name; says how many answers cannot be true.
    private interface Measurement {
        int run(List<String> arguments) throws IOException;
    }

    private int published(List<String> arguments) throws IOException {
        return new PublishedTable(out, seconds(arguments, 1), count(arguments, 2))
                .run(Path.of(arguments.getFirst()), text(arguments, 3, "all"), text(arguments, 4, ""));
    }

    private int generated(List<String> arguments) {
        new GeneratedTable(out, seconds(arguments, 1)).run(EventSize.parse(arguments.getFirst()), count(arguments, 2));
        return 0;
    }

    private int tables(List<String> arguments) {
        new FewestTables(out, seconds(arguments, 1)).run(EventSize.parse(arguments.getFirst()), count(arguments, 2));
        return 0;
    }

    private int repair(List<String> arguments) {
        return new RepairTable(out, EventSize.parse(arguments.getFirst()), count(arguments, 1)).run();
    }

    private int peers(List<String> arguments) throws IOException {
        return new PeerTable(out, seconds(arguments, 0), 1).run(arguments.subList(1, arguments.size()));
    }

    private int pairs(List<String> arguments) {
        return new PairTable(out, MadeUpRequests.parse(arguments.getFirst())).run(count(arguments, 1));
    }

    /// The whole table of the issue; large events get the seconds given, small ones ten.
    private int all(List<String> arguments) throws IOException {
        String folder = arguments.getFirst();
        String seconds = arguments.get(1);
        String seeds = arguments.get(2);
        int wrong = run("published", folder, seconds, seeds);
        run("generated", "200/2000/24/100", FEW_SECONDS, seeds);
        run("generated", "2000/20000/40/600", seconds, "1");
        run("generated", "5000/100000/60/2000", FEW_SECONDS, "1");
        run("tables", "200/2000/24", FEW_SECONDS, "50");
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
