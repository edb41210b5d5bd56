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
    static final Set<String> DAYS = Set.of(
            "valid-from",
            "month",
            "found-on",
            "visited-on",
            "next-by",
            "raised-on",
            "made-on",
            "due-on",
            "set-up-on",
            "ended-on",
            "contracted-on");

    /// What fields state that are numbers.
    static final Set<String> NUMBERS = Set.of("supply", "need", "consumed", "made", "share-year", "kept");

    private final SequencedMap<String, String> uses = new LinkedHashMap<>();
    private final List<String> needed;
    private final boolean hasKey;
    private String naming = "";

    private FormFields(boolean hasKey, String... needed) {
        this.hasKey = hasKey;
        this.needed = List.of(needed);
    }

    /// Those of a kind of rows; none of one that fills in no form.
    public static FormFields of(RowKind rows) {
        return switch (rows) {
            case PARK -> park();
            case SITE_WISH -> wish();
            case CONSUMPTION ->
                new FormFields(false, "plant", "process", "carrier", "month", "amount", "unit")
                        .named("plant")
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
                        .named("firm")
                        .with("pairing", "pairing")
                        .with("year", "share-year")
                        .with("firm", "eligible-firm")
                        .with("kept", "kept")
                        .with("reason", "reason");
            case LEAD -> lead();
            case VISIT -> visit();
            case CASE -> serviceCase();
            case PROMISE -> promise();
            case JOINT_INSTITUTE ->
                new FormFields(true)
                        .with("organisation", "institute-organisation")
                        .with("founders", "founders")
                        .with("place", "place-code")
                        .with("sector", "sector-code")
                        .with("from", "set-up-on")
                        .with("until", "ended-on")
                        .withEvidence();
            case CONTRACT -> contract();
            case ORGANISATION ->
                new FormFields(true, "kind")
                        .with("kind", "organisation-kind")
                        .with("place", "place-code")
                        .with("credit-code", "credit-code");
            case SIGNING, ANNOUNCEMENT, STATUS, DOSSIER, RETURN -> new FormFields(false);
        };
    }

    private static FormFields lead() {
        return new FormFields(true, "team", "firm", "source", "found")
                .with("team", "team")
                .with("firm", "lead-firm")
                .with("source", "lead-source")
                .with("sector", "sector-code")
                .with("place", "place-code")
                .with("origin", "origin-code")
                .with("size", "lead-size")
                .with("size-unit", "lead-size-unit")
                .with("wish", "wish")
                .with("competing", "competing")
                .with("found", "found-on")
                .with("another", "another")
                .withEvidence();
    }

    private static FormFields visit() {
        return new FormFields(true, "team", "day")
                .named("firm")
                .with("team", "team")
                .with("day", "visited-on")
                .with("where", "visited-where")
                .with("firm", "lead-firm")
                .with("lead", "lead")
                .with("notes", "visit-notes")
                .with("next", "next-step")
                .with("next-by", "next-by")
                .withEvidence();
    }

    private static FormFields serviceCase() {
        return new FormFields(true, "firm", "kind", "urgency", "title", "text", "raised")
                .named("title")
                .with("firm", "case-firm")
                .with("project", "project-id")
                .with("place", "place-code")
                .with("kind", "case-kind")
                .with("urgency", "urgency")
                .with("title", "case-title")
                .with("text", "case-text")
                .with("raised", "raised-on")
                .withEvidence();
    }

    private static FormFields promise() {
        return new FormFields(true, "project", "firm", "kind", "text", "owner", "due", "made")
                .named("text")
                .with("project", "project-id")
                .with("firm", "case-firm")
                .with("kind", "promise-kind")
                .with("text", "promise-text")
                .with("owner", "promise-unit")
                .with("due", "due-on")
                .with("made", "made-on")
                .withEvidence();
    }

    private static FormFields contract() {
        return new FormFields(true, "kind", "clients", "providers", "signed")
                .with("kind", "contract-kind")
                .with("clients", "clients")
                .with("providers", "providers")
                .with("deal", "deal-value")
                .with("technology", "technology-value")
                .with("unit", "contract-unit")
                .with("registration", "contract-registration")
                .with("project", "joint-project")
                .with("place", "place-code")
                .with("sector", "sector-code")
                .with("signed", "contracted-on")
                .withEvidence();
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

    /// Such a row has no name; this field says best what it is about.
    private FormFields named(String field) {
        naming = field;
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
        return hasKey;
    }

    boolean hasNames() {
        return hasKey && naming.isEmpty();
    }

    /// The field that says best what a row is about, where it has no name.
    Optional<String> findNaming() {
        return Optional.of(naming).filter(field -> !field.isEmpty());
    }
}
