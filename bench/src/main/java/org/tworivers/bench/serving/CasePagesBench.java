package org.tworivers.bench.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.example.Demonstration;
import org.tworivers.bench.aftercare.MadeUpCases;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;

/// The pages of many made-up service cases, asked for over HTTP one after the other: the first time, and then the
/// median and the 95th of a hundred.
public final class CasePagesBench {
    private static final int CASES = 100_000;
    private static final int WARM = 10;
    private static final int ROUNDS = 100;
    private static final double LATE = 0.95;
    private static final double MILLIS_TO_REACH = 150;
    private static final List<String> PATHS = List.of(
            "/cases",
            "/cases?due=all&page=400",
            "/cases?due=all&text=case+4711",
            "/cases?due=closed&kind=tax&urgency=urgent",
            "/cases/case-4711",
            "/cases/rates",
            "/cases/rates?cohort=month",
            "/cases/answers?text=made-up");

    private CasePagesBench() {}

    /// Runs it.
    ///
    /// @param arguments the address of a store, filled when it is empty and else taken as it is; the project's
    ///     folder `example`; how many cases (100,000 when not given)
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int cases = arguments.length > 2 ? Integer.parseInt(arguments[2]) : CASES;
        fill(arguments[0], Path.of(arguments[1]), cases);
        try (OfficeServer server = OfficeServer.start(arguments[0], List.of("-Xmx1g"));
                Visitor visitor = server.signIn("supervisor")) {
            for (String path : PATHS) {
                ask(visitor, path);
            }
            System.out.printf(Locale.ROOT, "resident: at most %,d MB%n", server.megabytes("VmHWM"));
        }
    }

    private static void fill(String store, Path example, int cases) {
        try (Ledger ledger = Ledger.open(store, InstantSource.system(), new Random(1))) {
            if (ledger.journal().head().sequence() > 0) {
                return;
            }
            new Demonstration(ledger, example).fill();
            AftercareCodec codec = new AftercareCodec();
            for (Map.Entry<String, List<AftercareEntry>> each :
                    MadeUpCases.draw(cases).entrySet()) {
                Origin origin = new Origin(each.getKey(), Channel.COMMAND, "CN-HA", "");
                List<Draft> drafts = each.getValue().stream().map(codec::encode).toList();
                if (ledger.journal().append(Act.of(origin, drafts)) instanceof Appended.Refused refused) {
                    throw new IllegalStateException(
                            "refused: " + refused.rejections().getFirst());
                }
            }
        }
    }

    private static void ask(Visitor visitor, String path) {
        double first = millis(visitor, path);
        for (int i = 0; i < WARM; i++) {
            millis(visitor, path);
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(millis(visitor, path));
        }
        Collections.sort(times);
        double late = times.get((int) (ROUNDS * LATE) - 1);
        System.out.printf(
                Locale.ROOT,
                "%-45s first %5.0f ms, median %4.0f, p95 %4.0f; to reach: %.0f. %s%n",
                path,
                first,
                times.get(ROUNDS / 2),
                late,
                MILLIS_TO_REACH,
                late <= MILLIS_TO_REACH ? "Reached." : "Missed.");
    }

    private static double millis(Visitor visitor, String path) {
        Visitor.Answer answer = visitor.ask(path).join();
        if (answer.code() != 200) {
            throw new IllegalStateException(path + " was not shown: " + answer.code());
        }
        return answer.nanos() / 1e6;
    }
}
