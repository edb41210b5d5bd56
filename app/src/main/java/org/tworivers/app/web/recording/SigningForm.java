package org.tworivers.app.web.recording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.CapitalIncreased;
import org.tworivers.core.projects.Statement.InvestorChanged;
import org.tworivers.core.projects.Statement.Signed;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Conversion;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// A signing, more capital, or another investor.
final class SigningForm implements FactForm {
    private static final String ACT = "act";
    private static final String TOTAL = "total";
    private static final String OUTSIDE = "outside";
    private static final String EVENT = "event";
    private static final String PARTY = "party";
    private static final String ROLE = "role";
    private static final String DAY = "day";
    private static final String RATE = "rate";
    private static final String RATE_DAY = "rate-day";
    private static final String RATE_SOURCE = "rate-source";

    @Override
    public String word() {
        return "signing";
    }

    @Override
    public List<Statement> read(FieldReader in, Knowledge known) {
        String act = in.chosen(ACT, List.of("contract", "intent", "increase", "investor"));
        Day day = in.day(DAY);
        String event = event(in, known);
        List<Statement> said = new ArrayList<>();
        switch (act) {
            case "contract" -> said.add(new Signed(Signed.Kind.CONTRACT, capital(in), event, day));
            case "intent" -> said.add(new Signed(Signed.Kind.INTENT, capital(in), event, day));
            case "increase" -> said.add(new CapitalIncreased(increment(in), day));
            case "investor" -> said.add(changed(in, event, day));
            default -> {}
        }
        party(in, known, day).ifPresent(said::add);
        return said;
    }

    private static Capital increment(FieldReader in) {
        in.needed(TOTAL);
        return capital(in);
    }

    private static Statement changed(FieldReader in, String event, Day day) {
        String total = in.text(TOTAL);
        if (!total.isEmpty()) {
            in.add(new Rejection(
                    "amount-unused",
                    TOTAL,
                    total,
                    "another investor changes no amount; empty the field, and record more capital by itself."));
        }
        return new InvestorChanged(event, day);
    }

    private static Capital capital(FieldReader in) {
        Amount total = in.amount(TOTAL);
        Amount outside = in.amount(OUTSIDE);
        boolean foreign = !in.denomination().equals(Denomination.CNY);
        boolean rated = foreign && !(in.text(RATE) + in.text(RATE_SOURCE)).isEmpty();
        return rated ? converted(in, total, outside) : new Capital(total, outside);
    }

    private static Capital converted(FieldReader in, Amount total, Amount outside) {
        Optional<BigDecimal> rate = in.number(RATE);
        Day day = in.day(RATE_DAY);
        String source = in.needed(RATE_SOURCE);
        return rate.isEmpty() || source.isEmpty()
                ? new Capital(total, outside)
                : new Capital(converted(total, rate.get(), day, source), converted(outside, rate.get(), day, source));
    }

    private static Amount converted(Amount amount, BigDecimal rate, Day day, String source) {
        if (!(amount instanceof Amount.Stated(Money money, boolean about))
                || money.denomination().equals(Denomination.CNY)) {
            return amount;
        }
        BigDecimal yuan = money.units().multiply(rate).setScale(Denomination.CNY.minorDigits(), RoundingMode.HALF_UP);
        return new Amount.Converted(money, about, new Conversion(rate, day, source, Money.of(yuan, Denomination.CNY)));
    }

    private static String event(FieldReader in, Knowledge known) {
        String event = in.text(EVENT);
        if (!event.isEmpty() && !known.events().containsKey(event)) {
            in.add(new Rejection("event-unknown", EVENT, event, "choose one that the list offers."));
        }
        return event;
    }

    /// All parties as they are with this one among them: what is said of parties takes the place of what was said.
    private static Optional<Statement> party(FieldReader in, Knowledge known, Day day) {
        String typed = in.text(PARTY);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> organisation = known.findOrganisation(typed);
        if (organisation.isEmpty()) {
            in.add(new Rejection(
                    "organisation-unknown",
                    PARTY,
                    typed,
                    "no organisation of that name is recorded; choose one that the list offers, or leave it out."));
            return Optional.empty();
        }
        String role = Choices.ROLES.contains(in.text(ROLE)) ? in.text(ROLE) : Choices.ROLES.getFirst();
        boolean instead = in.text(ACT).equals("investor") && role.equals("investor");
        List<Party> parties = new ArrayList<>(known.parties());
        parties.removeIf(each ->
                each.role().equals(role) && (instead || each.organisation().equals(organisation.get())));
        parties.add(new Party(role, organisation.get(), Party.UNSTATED_SHARE));
        return Optional.of(new Statement.Joined(parties, day));
    }

    @Override
    public boolean isAbout(Statement statement) {
        return statement instanceof Signed
                || statement instanceof CapitalIncreased
                || statement instanceof InvestorChanged;
    }

    @Override
    public Map<String, String> write(Statement statement, List<Statement> entry, Knowledge known) {
        Map<String, String> fields = new HashMap<>();
        fields.put(DAY, statement.day().toString());
        switch (statement) {
            case Signed signed -> {
                fields.put(ACT, signed.kind() == Signed.Kind.CONTRACT ? "contract" : "intent");
                fields.put(EVENT, signed.event());
                fields.putAll(capital(signed.capital()));
            }
            case CapitalIncreased increased -> {
                fields.put(ACT, "increase");
                fields.putAll(capital(increased.increment()));
            }
            case InvestorChanged changed -> fields.putAll(Map.of(ACT, "investor", EVENT, changed.event()));
            default -> {}
        }
        return fields;
    }

    private static Map<String, String> capital(Capital capital) {
        Map<String, String> fields = new HashMap<>();
        stated(capital.total()).ifPresent(money -> fields.putAll(AmountFields.of(TOTAL, money)));
        if (capital.total() instanceof Amount.Stated(Money money, boolean about) && about) {
            fields.computeIfPresent(TOTAL, (field, number) -> "约" + number);
        }
        if (capital.total() instanceof Amount.Converted(var money, var about, Conversion conversion)) {
            fields.put(RATE, conversion.rate().toPlainString());
            fields.put(RATE_DAY, conversion.day().toString());
            fields.put(RATE_SOURCE, conversion.source());
        }
        int power = AmountFields.power(fields.getOrDefault("unit", "one"));
        stated(capital.outside()).ifPresent(money -> fields.put(OUTSIDE, AmountFields.plain(money.units(), power)));
        return fields;
    }

    private static Optional<Money> stated(Amount amount) {
        return switch (amount) {
            case Amount.Unstated() -> Optional.empty();
            case Amount.Stated(Money money, boolean about) -> Optional.of(money);
            case Amount.Converted(Money money, boolean about, Conversion conversion) -> Optional.of(money);
        };
    }
}
