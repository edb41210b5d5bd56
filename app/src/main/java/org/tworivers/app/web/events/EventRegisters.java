package org.tworivers.app.web.events;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.EventRegister;
import org.tworivers.app.work.organisations.OrganisationFilter;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// What of the register pages of events show to whom.
@Component
public class EventRegisters {
    private static final OrganisationFilter ALL = new OrganisationFilter("", "", Code.NONE, "", "en");

    private final Ledger ledger;
    private final OrganisationLists lists;
    private final Serving.Settings settings;

    EventRegisters(Ledger ledger, OrganisationLists lists, Serving.Settings settings) {
        this.ledger = ledger;
        this.lists = lists;
        this.settings = settings;
    }

    private CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    /// For somebody of the office: the organisations that they may see.
    EventRegister of(Viewer viewer) {
        Map<String, Names> organisations = new HashMap<>();
        lists.find(viewer, ALL, settings.asOf())
                .all()
                .forEach(each ->
                        organisations.put(each.stated().id(), each.stated().names()));
        return new EventRegister(organisations, codes(), settings.asOf());
    }

    /// For strangers and delegations: sectors, and no organisation.
    EventRegister open() {
        return new EventRegister(Map.of(), codes(), settings.asOf());
    }

    /// Which delegations somebody sees: who is of a place those of its organisations, the others all.
    public Predicate<Delegation> sight(Viewer viewer) {
        if (viewer.place().isNone()) {
            return delegation -> true;
        }
        EventRegister register = of(viewer);
        return delegation -> register.organisations().containsKey(delegation.organisation());
    }
}
