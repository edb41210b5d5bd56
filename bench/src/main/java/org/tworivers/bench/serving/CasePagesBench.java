package org.tworivers.bench.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
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
    private static final long MOST_AHEAD_SECONDS = 120;
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
            server.awaitReady(MOST_AHEAD_SECONDS);
            for (String path : PATHS) {
                PageTimes.print(visitor, path);
            }
            printAfterEntries(arguments[0], visitor);
            System.out.printf(Locale.ROOT, "resident: at most %,d MB%n", server.megabytes("VmHWM"));
        }
    }

    private static void fill(String store, Path example, int cases) {
        try (Ledger ledger = Ledger.open(store, InstantSource.system(), new Random(1))) {
            if (ledger.journal().head().sequence() > 0) {
                return;
            }
            new Demonstration(ledger, example).fill();
            for (Map.Entry<String, List<AftercareEntry>> each :
                    MadeUpCases.draw(cases).entrySet()) {
                append(ledger, each.getKey(), each.getValue());
            }
        }
    }

    /// A case more is raised before each look.
    private static void printAfterEntries(String store, Visitor visitor) {
        try (Ledger ledger = Ledger.open(store, InstantSource.system(), new Random(2))) {
            String begin = "fresh-" + ledger.journal().head().sequence() + "-";
            Iterator<Integer> number = IntStream.iterate(0, each -> each + 1).iterator();
            PageTimes.printAfter(visitor, PATHS.getFirst(), () -> {
                int next = number.next();
                append(ledger, "1-desk", List.of(MadeUpCases.raised(begin + next, next, OfficeServer.AS_OF)));
            });
        }
    }

    private static void append(Ledger ledger, String recorder, List<AftercareEntry> entries) {
        Origin origin = new Origin(recorder, Channel.COMMAND, "CN-HA", "");
        List<Draft> drafts = entries.stream().map(new AftercareCodec()::encode).toList();
        if (ledger.journal().append(Act.of(origin, drafts)) instanceof Appended.Refused refused) {
            throw new IllegalStateException("refused: " + refused.rejections().getFirst());
        }
    }
}
