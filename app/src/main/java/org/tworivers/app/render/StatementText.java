package org.tworivers.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// What was said of a project, in the words of one language.
public final class StatementText {
    private static final String NOTHING = "–";

    private final Messages messages;
    private final Function<Money, String> amounts;
    private final Function<Code, String> codes;
    private final Map<String, Names> events;
    private final Function<String, Optional<Names>> organisations;

    /// @param codes says a place or sector
    /// @param events the names of events by id
    /// @param organisations finds the names of an organisation by its id
    public StatementText(
            Messages messages,
            Function<Code, String> codes,
            Map<String, Names> events,
            Function<String, Optional<Names>> organisations) {
        this(
                messages,
                new FigureText(messages, new Rounding(Rounding.Mode.HALF_UP, 0))::money,
                codes,
                events,
                organisations);
    }

    private StatementText(
            Messages messages,
            Function<Money, String> amounts,
            Function<Code, String> codes,
            Map<String, Names> events,
            Function<String, Optional<Names>> organisations) {
        this.messages = messages;
        this.amounts = amounts;
        this.codes = codes;
        this.events = Map.copyOf(events);
        this.organisations = organisations;
    }

    /// With ids for places, sectors, events and organisations, and amounts to the last digit: for comparing rows.
    public static StatementText ofIds(Messages messages) {
        return new StatementText(messages, Money::toString, Code::code, Map.of(), id -> Optional.empty());
    }

    /// What kind of statement it is.
    public String kind(Statement statement) {
        return messages.text("web.dossier.kind."
                + switch (statement) {
                    case Statement.Named named -> "named";
                    case Statement.Located located -> "located";
                    case Statement.Classified classified -> "classified";
                    case Statement.Originated originated -> "originated";
                    case Statement.Joined joined -> "joined";
                    case Statement.Signed signed ->
                        signed.kind() == Statement.Signed.Kind.CONTRACT ? "contract" : "intent";
                    case Statement.CapitalIncreased increased -> "increased";
                    case Statement.InvestorChanged changed -> "investor-changed";
                    case Statement.StageReached reached -> "reached";
                    case Statement.Received received -> "received";
                    case Statement.PaidOut paidOut -> "paid-out";
                    case Statement.Announced announced -> "announced";
                    case Statement.StatusObserved observed -> "status";
                    case Statement.Planned planned -> "planned";
                    case Statement.Assigned assigned -> "assigned";
                    case Statement.SiteVisited visited -> "site-visited";
                    case Statement.Noted noted -> "noted";
                });
    }

    /// What it says, without its day.
    public String text(Statement statement) {
        return switch (statement) {
            case Statement.Named(Names names, var day) ->
                String.join(" / ", names.byLanguage().values());
            case Statement.Located located -> code(located.place());
            case Statement.Classified classified -> code(classified.sector());
            case Statement.Originated originated -> code(originated.place());
            case Statement.Joined joined ->
                joined.parties().stream().map(this::party).collect(Collectors.joining("; "));
            case Statement.Signed signed -> joined(capital(signed.capital()), event(signed.event()));
            case Statement.CapitalIncreased increased -> capital(increased.increment());
            case Statement.InvestorChanged changed -> event(changed.event());
            case Statement.StageReached reached -> stage(reached.stage());
            case Statement.Received received ->
                joined(
                        money(received.money()),
                        labelled("voucher", received.voucher()),
                        received.payerPlace().isNone() ? "" : labelled("payer", code(received.payerPlace())));
            case Statement.PaidOut paidOut -> joined(money(paidOut.money()), labelled("voucher", paidOut.voucher()));
            case Statement.Announced announced -> capital(announced.capital());
            case Statement.StatusObserved observed ->
                joined(stage(observed.stage()), labelled("status", observed.status()));
            case Statement.Planned planned -> stage(planned.stage());
            case Statement.Assigned assigned ->
                joined(assigned.unit(), labelled("deadline", assigned.deadline().toString()));
            case Statement.SiteVisited visited -> visited.seen();
            case Statement.Noted noted ->
                messages.text(
                        "web.dossier.said.noted",
                        own("web.dossier.noted.", noted.field()),
                        own("web.record.payment.", noted.text()));
        };
    }

    /// A word that pages themselves write down, in this language; anything else stays as it was written.
    private String own(String space, String word) {
        return messages.has(space + word) ? messages.text(space + word) : word;
    }

    private static String joined(String... parts) {
        List<String> told = new ArrayList<>(List.of(parts));
        told.removeIf(String::isEmpty);
        return String.join("; ", told);
    }

    private String labelled(String label, String value) {
        return value.isEmpty() ? "" : messages.text("web.dossier.said." + label, value);
    }

    private String event(String id) {
        Names names = events.get(id);
        return labelled("event", names == null ? id : names.in(messages.language()));
    }

    private String party(Party party) {
        String key = "web.dossier.party." + party.role();
        String name = organisations
                .apply(party.organisation())
                .map(names -> names.in(messages.language()))
                .orElse(party.organisation());
        String said =
                messages.text("web.dossier.said.party", messages.has(key) ? messages.text(key) : party.role(), name);
        return party.share().equals(Party.UNSTATED_SHARE)
                ? said
                : messages.text(
                        "web.dossier.said.share",
                        said,
                        party.share().numerator() + "/" + party.share().denominator());
    }

    private String capital(Capital capital) {
        String outside = amount(capital.outside());
        return joined(
                capital.total().findCounted().isPresent()
                        ? amount(capital.total())
                        : messages.text("web.dossier.said.no-amount"),
                labelled("outside", outside));
    }

    private String amount(Amount amount) {
        return switch (amount) {
            case Amount.Unstated() -> "";
            case Amount.Stated(Money money, boolean about) -> about(money, about);
            case Amount.Converted(Money money, boolean about, var conversion) ->
                messages.text("web.dossier.said.converted", about(money, about), money(conversion.result()));
        };
    }

    private String about(Money money, boolean about) {
        return about ? messages.text("web.dossier.said.about", money(money)) : money(money);
    }

    private String money(Money money) {
        return amounts.apply(money);
    }

    private String stage(Stage stage) {
        return messages.text("stage." + stage.word());
    }

    private String code(Code code) {
        return code.isNone() ? NOTHING : codes.apply(code);
    }
}
