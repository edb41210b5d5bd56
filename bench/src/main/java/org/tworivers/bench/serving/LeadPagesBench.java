package org.tworivers.bench.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.example.Demonstration;
import org.tworivers.bench.leads.MadeUpLeads;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.Recorded;

/// The pages of many made-up leads, asked for over HTTP one after the other.
public final class LeadPagesBench {
    private static final int LEADS = 100_000;
    private static final long MOST_AHEAD_SECONDS = 120;
    private static final List<String> PATHS = List.of(
            "/leads",
            "/leads?due=all&page=2000",
            "/leads?due=all&text=lead-4711",
            "/leads?due=overdue&team=luyi-shanghai",
            "/leads/lead-4711",
            "/leads/funnel",
            "/teams",
            "/teams/luyi-shanghai",
            "/");

    private LeadPagesBench() {}

    /// Runs it.
    ///
    /// @param arguments the address of a store, filled when it is empty and else taken as it is; the project's
    ///     folder `example`; how many leads (100,000 when not given)
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int leads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : LEADS;
        fill(arguments[0], Path.of(arguments[1]), leads);
        for (String name : List.of("head", "team-member")) {
            try (OfficeServer server = OfficeServer.start(arguments[0], List.of("-Xmx1g"));
                    Visitor visitor = server.signIn(name)) {
                server.awaitReady(MOST_AHEAD_SECONDS);
                System.out.println(name);
                for (String path : PATHS) {
                    PageTimes.print(visitor, path);
                }
                printAfterEntries(arguments[0], visitor, name);
                System.out.printf(Locale.ROOT, "resident: at most %,d MB%n", server.megabytes("VmHWM"));
            }
        }
    }

    /// A lead more is recorded before each look.
    private static void printAfterEntries(String store, Visitor visitor, String by) {
        try (Ledger ledger = Ledger.open(store, InstantSource.system(), new Random(2))) {
            String begin = by + "-" + ledger.journal().head().sequence() + "-";
            Iterator<Integer> number = IntStream.iterate(0, each -> each + 1).iterator();
            PageTimes.printAfter(
                    visitor,
                    PATHS.getFirst(),
                    () -> append(ledger, List.of(MadeUpLeads.one(begin + number.next(), OfficeServer.AS_OF))));
        }
    }

    private static void append(Ledger ledger, List<Recorded<AttractionEntry>> entries) {
        AttractionCodec codec = new AttractionCodec();
        List<Draft> drafts = entries.stream()
                .map(each -> codec.encode(each.entry()).withEvidence(each.evidence()))
                .toList();
        Origin origin = new Origin("bench", Channel.COMMAND, "CN-HA", "");
        if (ledger.journal().append(Act.of(origin, drafts)) instanceof Appended.Refused refused) {
            throw new IllegalStateException("refused: " + refused.rejections().getFirst());
        }
    }

    private static void fill(String store, Path example, int leads) {
        try (Ledger ledger = Ledger.open(store, InstantSource.system(), new Random(1))) {
            if (ledger.journal().head().sequence() > 0) {
                return;
            }
            new Demonstration(ledger, example).fill();
            append(ledger, MadeUpLeads.draw(leads, OfficeServer.AS_OF));
        }
    }
}
