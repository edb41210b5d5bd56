package org.tworivers.app.work.killed;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// A process that appends one entry after the other and tells each only when the journal has acknowledged it. It
/// goes on until it is killed.
final class AppendingChild {
    private static final Origin OFFICE = new Origin("r-1", Channel.COMMAND, "CN-HA", "");

    private AppendingChild() {}

    /// @param arguments the store's address
    public static void main(String[] arguments) {
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Ledger ledger = Ledger.open(arguments[0], InstantSource.system(), new SecureRandom())) {
            while (ledger.journal().append(next(ledger.journal().head().sequence() + 1))
                    instanceof Appended.Recorded(long first, Head head)) {
                told.println(first + " " + head.hash());
            }
        }
    }

    private static Act next(long number) {
        Money money = Money.of(BigDecimal.valueOf(number), Denomination.CNY);
        Statement signed = new Statement.Signed(
                Statement.Signed.Kind.CONTRACT, Capital.ofTotal(Amount.of(money)), "", Day.parse("2016-03-01"));
        return Act.of(
                OFFICE,
                List.of(new ProjectsCodec()
                        .encode(new ProjectStated("made-up/" + number, true, List.of(signed)))
                        .withEvidence(List.of(Evidence.of(Evidence.Kind.CONTRACT, "1")))));
    }
}
