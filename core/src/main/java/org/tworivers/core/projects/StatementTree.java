package org.tworivers.core.projects;

import java.math.BigInteger;
import java.util.Locale;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.projects.Statement.Announced;
import org.tworivers.core.projects.Statement.Assigned;
import org.tworivers.core.projects.Statement.CapitalIncreased;
import org.tworivers.core.projects.Statement.Classified;
import org.tworivers.core.projects.Statement.InvestorChanged;
import org.tworivers.core.projects.Statement.Joined;
import org.tworivers.core.projects.Statement.Located;
import org.tworivers.core.projects.Statement.Named;
import org.tworivers.core.projects.Statement.Noted;
import org.tworivers.core.projects.Statement.Originated;
import org.tworivers.core.projects.Statement.PaidOut;
import org.tworivers.core.projects.Statement.Planned;
import org.tworivers.core.projects.Statement.Received;
import org.tworivers.core.projects.Statement.Signed;
import org.tworivers.core.projects.Statement.SiteVisited;
import org.tworivers.core.projects.Statement.StageReached;
import org.tworivers.core.projects.Statement.StatusObserved;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Conversion;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Statements as plain data and back: `{"is":"signed","day":"2016-05-03","total":{"minor":…,"unit":"CNY"},…}`.
final class StatementTree {
    private StatementTree() {}

    static Tree write(Statement statement) {
        Tree.FieldsBuilder out = Tree.fields().with("day", statement.day().toString());
        switch (statement) {
            case Named(Names names, Day day) -> out.with("is", "named").with("names", Tree.ofTexts(names.byLanguage()));
            case Located(Code place, Day day) -> out.with("is", "located").with("code", place.toString());
            case Classified(Code sector, Day day) ->
                out.with("is", "classified").with("code", sector.toString());
            case Originated(Code place, Day day) -> out.with("is", "originated").with("code", place.toString());
            case Joined joined ->
                out.with("is", "joined")
                        .with(
                                "parties",
                                joined.parties().stream()
                                        .map(StatementTree::party)
                                        .toList());
            case Signed signed ->
                capital(out, signed.capital())
                        .with("is", signed.kind().name().toLowerCase(Locale.ROOT))
                        .with("event", signed.event());
            case CapitalIncreased(Capital increment, Day day) ->
                capital(out, increment).with("is", "increased");
            case InvestorChanged(String event, Day day) ->
                out.with("is", "investor-changed").with("event", event);
            case StageReached(Stage stage, Day day) -> out.with("is", "reached").with("stage", stage.word());
            case Received received ->
                out.with("is", "received")
                        .with("money", money(received.money()))
                        .with("voucher", received.voucher())
                        .with(
                                "payer",
                                received.payerPlace().isNone()
                                        ? ""
                                        : received.payerPlace().toString());
            case PaidOut(Money money, String voucher, Day day) ->
                out.with("is", "paid-out").with("money", money(money)).with("voucher", voucher);
            case Announced(Capital capital, Day day) -> capital(out, capital).with("is", "announced");
            case StatusObserved(Stage stage, String status, Day day) ->
                out.with("is", "observed").with("stage", stage.word()).with("status", status);
            case Planned(Stage stage, Day day) -> out.with("is", "planned").with("stage", stage.word());
            case Assigned(String unit, Day deadline, Day day) ->
                out.with("is", "assigned").with("unit", unit).with("deadline", deadline.toString());
            case SiteVisited(String seen, Day day) ->
                out.with("is", "site-visited").with("seen", seen);
            case Noted(String field, String text, Day day) ->
                out.with("is", "noted").with("field", field).with("text", text);
        }
        return out.build();
    }

    static Statement read(Tree tree) {
        TreeReader in = TreeReader.of(tree, "statement.");
        Day day = Day.parse(in.text("day", ""));
        String is = in.text("is");
        Statement statement = switch (is) {
            case "named" -> new Named(new Names(in.textsByName("names")), day);
            case "located" -> new Located(Code.parse(in.text("code")), day);
            case "classified" -> new Classified(Code.parse(in.text("code")), day);
            case "originated" -> new Originated(Code.parse(in.text("code")), day);
            case "joined" ->
                new Joined(
                        in.items("parties").stream().map(StatementTree::party).toList(), day);
            case "contract" -> new Signed(Signed.Kind.CONTRACT, capital(in), in.text("event", ""), day);
            case "intent" -> new Signed(Signed.Kind.INTENT, capital(in), in.text("event", ""), day);
            case "increased" -> new CapitalIncreased(capital(in), day);
            case "investor-changed" -> new InvestorChanged(in.text("event", ""), day);
            case "reached" -> new StageReached(Stage.parse(in.text("stage")), day);
            case "received" ->
                new Received(money(in.reader("money")), in.text("voucher", ""), code(in.text("payer", "")), day);
            case "paid-out" -> new PaidOut(money(in.reader("money")), in.text("voucher", ""), day);
            case "announced" -> new Announced(capital(in), day);
            case "observed" -> new StatusObserved(Stage.parse(in.text("stage")), in.text("status", ""), day);
            case "planned" -> new Planned(Stage.parse(in.text("stage")), day);
            case "assigned" -> new Assigned(in.text("unit"), Day.parse(in.text("deadline", "")), day);
            case "site-visited" -> new SiteVisited(in.text("seen"), day);
            case "noted" -> new Noted(in.text("field"), in.text("text", ""), day);
            default ->
                throw new IllegalArgumentException("is (" + is
                        + ") must be named, located, classified, originated, joined, contract, intent,"
                        + " increased, investor-changed, reached, received, paid-out, announced, observed,"
                        + " planned, assigned, site-visited or noted. Maybe contract.");
        };
        in.finish();
        return statement;
    }

    private static Code code(String written) {
        return written.isEmpty() ? Code.NONE : Code.parse(written);
    }

    private static Tree party(Party party) {
        Tree.FieldsBuilder out = Tree.fields().with("role", party.role()).with("organisation", party.organisation());
        if (party.share().numerator().signum() >= 0) {
            out.with("share", party.share().numerator() + "/" + party.share().denominator());
        }
        return out.build();
    }

    private static Party party(Tree tree) {
        TreeReader in = TreeReader.of(tree, "party.");
        String share = in.text("share", "");
        int slash = share.indexOf('/');
        Ratio ratio = slash < 0
                ? Party.UNSTATED_SHARE
                : new Ratio(new BigInteger(share.substring(0, slash)), new BigInteger(share.substring(slash + 1)));
        Party party = new Party(in.text("role"), in.text("organisation"), ratio);
        in.finish();
        return party;
    }

    private static Tree.FieldsBuilder capital(Tree.FieldsBuilder out, Capital capital) {
        amount(out, "total", capital.total());
        amount(out, "outside", capital.outside());
        return out;
    }

    private static void amount(Tree.FieldsBuilder out, String name, Amount amount) {
        switch (amount) {
            case Amount.Unstated() -> {}
            case Amount.Stated(Money money, boolean approximate) ->
                out.with(name, moneyFields(money).withFlag("about", approximate).build());
            case Amount.Converted(Money money, boolean approximate, Conversion conversion) ->
                out.with(
                        name,
                        moneyFields(money)
                                .withFlag("about", approximate)
                                .with("rate", conversion.rate().toPlainString())
                                .with("rateDay", conversion.day().toString())
                                .with("rateSource", conversion.source())
                                .with("counts", money(conversion.result()))
                                .build());
        }
    }

    private static Capital capital(TreeReader in) {
        return new Capital(amount(in, "total"), amount(in, "outside"));
    }

    private static Amount amount(TreeReader in, String name) {
        if (!in.has(name)) {
            return Amount.unstated();
        }
        TreeReader fields = in.reader(name);
        boolean about = fields.flag("about");
        if (!fields.has("rate")) {
            return new Amount.Stated(money(fields), about);
        }
        Conversion conversion = new Conversion(
                fields.decimal("rate"),
                Day.parse(fields.text("rateDay", "")),
                fields.text("rateSource"),
                money(fields.reader("counts")));
        return new Amount.Converted(money(fields), about, conversion);
    }

    private static Tree.FieldsBuilder moneyFields(Money money) {
        return Tree.fields()
                .with("minor", money.minor())
                .with("unit", money.denomination().toString());
    }

    private static Tree money(Money money) {
        return moneyFields(money).build();
    }

    private static Money money(TreeReader in) {
        Money money = new Money(in.whole("minor", 0), Denomination.parse(in.text("unit")));
        in.finish();
        return money;
    }
}
