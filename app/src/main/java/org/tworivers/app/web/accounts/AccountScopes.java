package org.tworivers.app.web.accounts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// What accounts are for: the place of a county's, the sector of an officer's, the organisation of a firm's own.
@Component
final class AccountScopes {
    static final String PLACE = "place";
    static final String SECTOR = "sector";
    static final String ORGANISATION = "organisation";

    private static final String PLACES = "gbt2260";
    private static final String CODE = "[^:]+:.*\\S";
    private static final String IN_BRACKETS = "^.*[(（]([^()（）]+)[)）]$";

    /// How many organisations a list offers; whoever means another writes its id or name.
    private static final int MOST_OFFERED = 500;

    private final Ledger ledger;
    private final OrganisationLists organisations;
    private final Serving.Settings settings;

    AccountScopes(Ledger ledger, OrganisationLists organisations, Serving.Settings settings) {
        this.ledger = ledger;
        this.organisations = organisations;
        this.settings = settings;
    }

    /// What a form says that an account of a role is to be for; empty for a role that is for all, and where an
    /// organisation of that name cannot be told.
    String typed(Role role, Map<String, String> typed) {
        String field = field(role);
        String text = typed.getOrDefault(field, "").strip();
        return field.equals(ORGANISATION) ? organisation(text) : text;
    }

    private static String field(Role role) {
        return role.isOfPlace() ? PLACE : role.isOfSector() ? SECTOR : role.isOfOrganisation() ? ORGANISATION : "";
    }

    /// The organisation of an id, or the only one of a name.
    private String organisation(String text) {
        Map<String, ListedOrganisation> known = known();
        String bare = text.replaceFirst(IN_BRACKETS, "$1").strip();
        if (known.containsKey(bare)) {
            return bare;
        }
        List<String> found = known.entrySet().stream()
                .filter(each -> each.getValue().stated().names().byLanguage().containsValue(text))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? found.getFirst() : "";
    }

    private Map<String, ListedOrganisation> known() {
        return organisations.byId(Visitor.get());
    }

    /// What is wrong with it: the field it stands in; empty when nothing is.
    String fault(Role role, String scope) {
        boolean right = switch (field(role)) {
            case PLACE -> isKnown(scope);
            case SECTOR -> isSector(scope);
            case ORGANISATION -> !scope.isEmpty();
            default -> true;
        };
        return right ? "" : field(role);
    }

    boolean isSector(String scope) {
        return !scope.startsWith(PLACES) && isKnown(scope);
    }

    private boolean isKnown(String scope) {
        return scope.matches(CODE) && codes().knows(Code.parse(scope));
    }

    private CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    /// What an account is for, by its name with the code or id; empty when it is for all.
    String name(Account account, String language) {
        String code = account.place() + account.sector();
        if (!code.isEmpty()) {
            return codes().name(Code.parse(code), settings.asOf(), language) + " (" + code + ")";
        }
        return account.organisation().isEmpty()
                ? ""
                : organisations
                        .find(Visitor.get(), account.organisation(), settings.asOf())
                        .map(each -> name(each, account.organisation(), language))
                        .orElse(account.organisation());
    }

    private static String name(ListedOrganisation each, String id, String language) {
        return each.stated().names().in(language) + " (" + id + ")";
    }

    /// Organisations to choose from, by name.
    List<String> offered(String language) {
        Collection<ListedOrganisation> known = known().values();
        return known.stream()
                .map(each -> name(each, each.stated().id(), language))
                .sorted(Comparator.naturalOrder())
                .limit(MOST_OFFERED)
                .toList();
    }
}
