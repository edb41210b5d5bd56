package org.tworivers.app.web.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.JdbcAgreements;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.agreements.Agreement;

/// The agreements that an event may belong to.
@Component
class AgreementChoice {
    private final Ledger ledger;

    AgreementChoice(Ledger ledger) {
        this.ledger = ledger;
    }

    private List<Agreement> agreements() {
        return new JdbcAgreements(ledger.database()).all(ledger.journal().head().sequence());
    }

    /// Their ids and names.
    List<Map.Entry<String, String>> all(Locale locale) {
        String language = Page.messages(locale).language();
        return agreements().stream()
                .map(each -> Map.entry(each.id(), each.names().in(language)))
                .toList();
    }

    boolean has(String id) {
        return agreements().stream().anyMatch(each -> each.id().equals(id));
    }

    /// The name of one; its id when it is not known any more.
    String name(String id, Locale locale) {
        return all(locale).stream()
                .filter(each -> each.getKey().equals(id))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(id);
    }
}
