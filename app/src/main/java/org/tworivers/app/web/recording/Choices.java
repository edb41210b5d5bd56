package org.tworivers.app.web.recording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Evidence;

/// What forms offer to choose from.
///
/// @param places names of places with their codes; to who is of a place, those of their own
/// @param anywhere names of all places
/// @param sectors names of sectors with their codes
/// @param events ids of events with their names
/// @param organisations names of organisations
public record Choices(
        List<String> places,
        List<String> anywhere,
        List<String> sectors,
        List<Map.Entry<String, String>> events,
        List<String> organisations) {
    /// The currencies of amounts, the usual one first.
    public static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "HKD", "JPY", "GBP");

    /// The forms in which money comes in.
    static final List<String> PAYMENTS = List.of("transfer", "remittance", "bill", "in-kind");

    /// What a party may be in a project, the usual one first.
    static final List<String> ROLES = List.of("investor", "host", "owner");

    public Choices {
        places = List.copyOf(places);
        anywhere = List.copyOf(anywhere);
        sectors = List.copyOf(sectors);
        events = events.stream()
                .sorted(Comparator.comparing(Map.Entry<String, String>::getValue)
                        .reversed())
                .toList();
        organisations = List.copyOf(organisations);
    }

    /// The stages.
    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /// The kinds of papers that a line of a form offers. A row of a register comes by an import, and stays what it is
    /// when
    /// its entry is corrected.
    ///
    /// @param own the word of the kind that the line has
    public List<Evidence.Kind> kinds(String own) {
        return List.of(Evidence.Kind.values()).stream()
                .filter(kind ->
                        kind != Evidence.Kind.REGISTER_ROW || kind.word().equals(own))
                .toList();
    }

    /// The currencies.
    public List<String> currencies() {
        return CURRENCIES;
    }

    /// The words of units of amounts.
    public List<String> units() {
        return List.of("wan", "yi", "one");
    }

    /// The words of forms of payment.
    public List<String> payments() {
        return PAYMENTS;
    }

    /// The words of roles.
    public List<String> roles() {
        return ROLES;
    }

    /// Who may be shown what is recorded on a page; putting facts before the public is not done here.
    public List<String> audiences() {
        return List.of(Audience.OWN.word(), Audience.PARTNER.word());
    }
}
