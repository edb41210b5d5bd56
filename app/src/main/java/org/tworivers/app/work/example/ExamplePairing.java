package org.tworivers.app.work.example;

import java.util.List;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.agreements.AgreementDesk;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.AgreementsEntry.SettlementApproved;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.agreements.AgreementsEntry.TermsSignedOff;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.PairingBook.Terms;
import org.tworivers.core.agreements.RegionSide;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.agreements.Settler;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// What a file of entries cannot hold of the example's pairing: that two persons sign its terms off and approve
/// the settlement of its first year. Made up.
final class ExamplePairing {
    private static final String PAIRING = "puyang-jinshan";
    private static final Origin CLERK = origin("demo");
    private static final Origin HOST = origin("demo-host");
    private static final Origin SOURCE = origin("demo-source");
    private static final List<Line> LINES = List.of(
            new Line("example-chemicals-a", new Money(186_543_217L, Denomination.CNY)),
            new Line("example-chemicals-b", new Money(73_210_984L, Denomination.CNY)));

    private final Ledger ledger;
    private final AgreementDesk desk;

    ExamplePairing(Ledger ledger) {
        this.ledger = ledger;
        desk = new AgreementDesk(ledger);
    }

    private static Origin origin(String recorder) {
        return new Origin(recorder, Channel.COMMAND, "CN-HA", "");
    }

    private PairingBook book() {
        return ledger.pairings().book(PAIRING, ledger.journal().head().sequence(), Audience.OWN);
    }

    /// Records it; nothing when it was recorded before.
    void fill() {
        Terms terms = book().findTerms().orElseThrow();
        if (terms.isInForce()) {
            return;
        }
        String id = terms.stated().entryId();
        Day signed = Day.parse("2016-01-08");
        record(HOST, new TermsSignedOff(PAIRING, id, RegionSide.HOST, signed), "示例协议书 1（虚构）");
        record(SOURCE, new TermsSignedOff(PAIRING, id, RegionSide.SOURCE, signed), "示例协议书 1（虚构）");
        record(CLERK, new SettlementStated(PAIRING, id, Settler.settle(terms.terms(), 1, LINES), ""), "");
        String settled = book().findSettlement(1).orElseThrow().stated().entryId();
        Day approved = Day.parse("2017-03-20");
        record(HOST, new SettlementApproved(PAIRING, settled, RegionSide.HOST, approved), "示例结算单 1（虚构）");
        record(SOURCE, new SettlementApproved(PAIRING, settled, RegionSide.SOURCE, approved), "示例结算单 1（虚构）");
    }

    private void record(Origin origin, AgreementsEntry entry, String paper) {
        List<Evidence> evidence = paper.isEmpty() ? List.of() : List.of(Evidence.of(Evidence.Kind.CONTRACT, paper));
        if (desk.record(origin, ledger.journal().head().sequence(), entry, evidence)
                instanceof Appended.Refused refused) {
            throw new Refusal(refused.rejections());
        }
    }
}
