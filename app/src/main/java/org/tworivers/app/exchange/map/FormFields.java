package org.tworivers.app.exchange.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.Supply;

/// The fields that rows of a kind may fill in, each with what it states. They are those of the forms on the pages.
public final class FormFields {
    /// What fields state that are days, months or years.
    static final Set<String> DAYS = Set.of("valid-from", "month");

    /// What fields state that are numbers.
    static final Set<String> NUMBERS = Set.of("supply", "need", "consumed", "made", "share-year", "kept");

    private final SequencedMap<String, String> uses = new LinkedHashMap<>();
    private final List<String> needed;
    private final boolean isNamed;

    private FormFields(boolean isNamed, String... needed) {
        this.isNamed = isNamed;
        this.needed = List.of(needed);
    }

    /// Those of a kind of rows; none of one that fills in no form.
    public static FormFields of(RowKind rows) {
        return switch (rows) {
            case PARK -> park();
            case SITE_WISH -> wish();
            case CONSUMPTION ->
                new FormFields(false, "plant", "process", "carrier", "month", "amount", "unit")
                        .with("plant", "plant")
                        .with("place", "place-code")
                        .with("process", "process")
                        .with("carrier", "carrier")
                        .with("month", "month")
                        .with("amount", "consumed")
                        .with("unit", "measured-in")
                        .with("output", "made")
                        .withEvidence();
            case SETTLEMENT ->
                new FormFields(false, "pairing", "year", "firm", "kept")
                        .with("pairing", "pairing")
                        .with("year", "share-year")
                        .with("firm", "eligible-firm")
                        .with("kept", "kept")
                        .with("reason", "reason");
            case ORGANISATION ->
                new FormFields(true, "kind")
                        .with("kind", "organisation-kind")
                        .with("place", "place-code")
                        .with("credit-code", "credit-code");
            case SIGNING, ANNOUNCEMENT, STATUS, DOSSIER, RETURN -> new FormFields(false);
        };
    }

    private static FormFields park() {
        FormFields park = new FormFields(true).with("place", "place-code");
        Stream.of(Supply.values()).forEach(each -> park.with("supply-" + each.word(), "supply"));
        return park.with("rail", "rail")
                .with("sectors", "sectors")
                .with("products", "products")
                .with("barred-sectors", "barred-sectors")
                .with("barred-products", "barred-products")
                .with("paired", "paired")
                .with("distances", "distances")
                .with("offer", "offer")
                .with("from", "valid-from")
                .withEvidence();
    }

    private static FormFields wish() {
        FormFields wish = new FormFields(true)
                .with("sector", "sector-code")
                .with("origin", "origin-code")
                .with("products", "products");
        Stream.of(Resource.values()).forEach(each -> wish.with("need-" + each.word(), "need"));
        return wish.with("text", "wish").with("closed", "closed").withEvidence();
    }

    private FormFields with(String field, String use) {
        uses.put(field, use);
        return this;
    }

    private FormFields withEvidence() {
        return with("evidence-kind", "evidence-kind").with("evidence-number", "evidence-number");
    }

    boolean has(String field) {
        return uses.containsKey(field);
    }

    /// All of them, in an order in which a person fills them in.
    public Set<String> names() {
        return uses.keySet();
    }

    /// What a field states, which is the key of its text.
    public String use(String field) {
        return uses.getOrDefault(field, field);
    }

    /// Those without which a row says nothing.
    public List<String> needed() {
        return needed;
    }

    /// Whether a column holds the id of what a row is about.
    boolean hasKey() {
        return isNamed;
    }

    boolean hasNames() {
        return isNamed;
    }

    /// The field that says best what a row is about, where it has no name.
    Optional<String> findNaming() {
        return Stream.of("plant", "firm").filter(uses::containsKey).findFirst();
    }
}
