package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.tworivers.app.work.Ledger;
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
    private static final String STORE = "sqlite:./rehearsal.db";

    private Rehearsal() {}

    /// @param arguments none
    public static void main(String[] arguments) {
        record();
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

    private static List<String> commands() {
        String figures = "figures --base 2015-11-03 --as-of 2017-05-23 --store " + STORE;
        return List.of(
                "--help",
                "no-such-command",
                "figures --help",
                figures,
                figures + " --by stage --lang zh",
                figures + " --format json",
                figures + " --format csv");
    }
}
