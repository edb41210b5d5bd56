package org.tworivers.app.web.energy;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// The consumption that is recorded, for who belongs to the region's own offices: of the viewer's place alone where an
/// account is for one.
@Component
class ConsumptionList {
    private final Ledger ledger;
    private final CurrentFigures current;

    ConsumptionList(Ledger ledger, CurrentFigures current) {
        this.ledger = ledger;
        this.current = current;
    }

    /// By plant, the latest month first.
    List<ConsumptionStated> stated(Viewer viewer) {
        if (viewer.audience() != Audience.OWN) {
            return List.of();
        }
        long sequence = ledger.journal().head().sequence();
        Code own = viewer.place();
        CodeBook codes = current.as(viewer.audience()).codes(sequence);
        return ledger.energy().consumption(sequence).stream()
                .filter(each -> own.isNone() || isIn(own, each, codes))
                .toList();
    }

    private static boolean isIn(Code own, ConsumptionStated stated, CodeBook codes) {
        return !stated.place().isNone()
                && codes.path(stated.place(), stated.month().atEndOfMonth()).contains(own);
    }
}
