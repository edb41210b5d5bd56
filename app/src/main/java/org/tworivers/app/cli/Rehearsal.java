package org.tworivers.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Signed.Kind;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// Runs the usual short commands once on a ledger of one project, so that the JVM's start-up cache learns which
/// classes they need.
///
/// The launcher calls it after each build, in an empty folder; what the commands print is dropped, and what
/// they return does not matter.
public final class Rehearsal {
    private static final String CLAIMS = "rehearsal.yaml";
    private static final String TEXT = "rehearsal.txt";
    private static final String STORE = "sqlite:./rehearsal.db";

    private Rehearsal() {}

    /// @param arguments `serve` to rehearse serving instead
    public static void main(String[] arguments) {
        record();
        if (List.of(arguments).contains("serve")) {
            serve();
            return;
        }
        writeClaims();
        for (String command : commands()) {
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            Main.run(nowhere, nowhere, command.split(" ", -1));
        }
    }

    private static void record() {
        Capital capital = Capital.ofTotal(Amount.of(new Money(100, Denomination.CNY)));
        ProjectStated stated = new ProjectStated(
                "rehearsal/1",
                true,
                List.of(new Statement.Signed(Kind.CONTRACT, capital, "", Day.parse("2016-05-03"))));
        try (Ledger ledger = Ledger.open(STORE, InstantSource.system(), new Random(1))) {
            ledger.journal()
                    .append(Act.of(
                            new Origin("rehearsal", Channel.COMMAND, "CN-HA", ""),
                            List.of(new ProjectsCodec()
                                    .encode(stated)
                                    .withEvidence(List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"))))));
        }
    }

    private static void serve() {
        try (Ledger ledger = Ledger.openExisting(STORE, InstantSource.system(), new Random(1))) {
            LocalDate day = LocalDate.of(2017, 5, 23);
            Served.serving()
                    .serve(new Serving.Settings(ledger, "127.0.0.1", 0, day.minusYears(2), () -> day, true))
                    .close();
        }
    }

    /// Claims in a list and in a text.
    private static void writeClaims() {
        try {
            Files.writeString(Path.of(CLAIMS), "claims:\n  - {printed: 64.4 %, counts: 165/256, source: rehearsal}\n");
            Files.writeString(Path.of(TEXT), "Of 256 projects 165 had started, 64.4 %. 其中165个开工，开工率64.4%。\n");
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write into this folder", broken);
        }
    }

    private static List<String> commands() {
        String figures = "figures --base 2015-11-03 --as-of 2017-05-23 --store " + STORE;
        return List.of(
                "--help",
                "no-such-command",
                "figures --help",
                figures,
                figures + " --by stage --lang zh",
                figures + " --format json",
                figures + " --format csv",
                "claims check " + CLAIMS,
                "claims check " + TEXT + " --lang zh",
                "claims check " + CLAIMS + " --format json");
    }
}
