package org.tworivers.app.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinTree;
import org.tworivers.app.work.PrintedBulletin.Spot;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.PublicForm;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Head;

/// Holds a printed bulletin against the ledger: every number is derived again at the bulletin's sequence.
public final class BulletinCheck {
    private final Ledger ledger;
    private final Bulletins bulletins;

    /// A check against the bulletins of a ledger.
    public BulletinCheck(Ledger ledger, Bulletins bulletins) {
        this.ledger = ledger;
        this.bulletins = bulletins;
    }

    /// What came out.
    ///
    /// @param sequence the bulletin's sequence
    /// @param checked how many numbers were derived again
    /// @param suppressed how many are withheld and so not checked
    /// @param faults what does not hold, in the order of the bulletin
    public record Outcome(long sequence, int checked, int suppressed, List<Fault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }

        /// Whether everything holds.
        public boolean holds() {
            return faults.isEmpty();
        }
    }

    /// Something that does not hold.
    ///
    /// @param spot where it stands
    /// @param printed what is printed; empty when it is missing
    /// @param found what the ledger gives; empty when it gives nothing there
    public record Fault(Spot spot, String printed, String found) {}

    /// Checks a bulletin.
    public Outcome check(PrintedBulletin printed) {
        List<Fault> faults = new ArrayList<>();
        Optional<Head> head = ledger.journal().findHead(printed.sequence());
        if (head.isEmpty()) {
            faults.add(new Fault(
                    new Spot("journal", "*", "sequence", ""),
                    Long.toString(printed.sequence()),
                    Long.toString(ledger.journal().head().sequence())));
            return new Outcome(printed.sequence(), 0, 0, faults);
        }
        compare(faults, "journal", "head", printed.head(), head.get().hash());
        compare(
                faults,
                "journal",
                "recordedAt",
                printed.recordedAt(),
                head.get().recordedAt().toString());
        compare(
                faults,
                "policy",
                "version",
                Long.toString(printed.policyVersion()),
                Integer.toString(printed.question().figures().policy().version()));
        return numbers(printed, faults);
    }

    private static void compare(List<Fault> faults, String section, String what, String printed, String found) {
        if (!printed.equals(found)) {
            faults.add(new Fault(new Spot(section, "*", what, ""), printed, found));
        }
    }

    private Outcome numbers(PrintedBulletin printed, List<Fault> faults) {
        Bulletin own = bulletins.makeOwn(printed.question());
        Map<Spot, String> whole = numbers(own, printed.language());
        Map<Spot, String> sameForm =
                printed.question().isPublic() ? numbers(PublicForm.of(own), printed.language()) : whole;
        int checked = 0;
        int suppressed = 0;
        for (Map.Entry<Spot, String> each : printed.numbers().entrySet()) {
            if (each.getValue().equals(PrintedBulletin.SUPPRESSED)) {
                suppressed++;
                continue;
            }
            checked++;
            String found = sameForm.getOrDefault(each.getKey(), "");
            if (found.isEmpty() || found.equals(PrintedBulletin.SUPPRESSED)) {
                found = whole.getOrDefault(each.getKey(), "");
            }
            if (!each.getValue().equals(found)) {
                faults.add(new Fault(each.getKey(), each.getValue(), found));
            }
        }
        sameForm.forEach((spot, found) -> {
            if (!printed.numbers().containsKey(spot)) {
                faults.add(new Fault(spot, "", found));
            }
        });
        return new Outcome(printed.sequence(), checked, suppressed, faults);
    }

    private static Map<Spot, String> numbers(Bulletin bulletin, String language) {
        return PrintedBulletin.parse(CanonicalText.write(BulletinTree.of(bulletin, Messages.in(language))))
                .numbers();
    }
}
