package org.tworivers.app.web.agreements;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.core.agreements.Pairing;
import org.tworivers.core.agreements.RegionSide;
import org.tworivers.core.agreements.Settlement;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.agreements.ShareTerms;
import org.tworivers.core.agreements.ShareTerms.Eligible;
import org.tworivers.core.agreements.ShareTerms.Share;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What is typed about a pairing, and what is recorded as it would be typed.
final class PairingFields {
    /// The lists of a form, each with the fields of its rows.
    static final Map<String, List<String>> LISTS =
            Map.of("share", List.of("share-party", "share-ratio"), "line", List.of("line-firm", "line-kept"));

    private static final int MOST_ROWS = 60;
    private static final long MOST_FEN = 100_000_000_000_000_000L;
    private static final String CLAUSES = "clauses";

    private final Map<String, String> typed;
    private final FieldReader in;
    private final NameBook names;

    PairingFields(Map<String, String> typed, NameBook names) {
        this.typed = typed;
        in = new FieldReader(typed);
        this.names = names;
    }

    /// What could not be read.
    List<Rejection> faults() {
        return in.rejections();
    }

    private void no(String code, String field, String value, String advice) {
        in.add(new Rejection(code, field, value, advice));
    }

    Pairing pairing(boolean illustrative) {
        return new Pairing(
                in.needed("id"),
                in.names().orElse(Names.of("zh", "-")),
                place("host"),
                place("source"),
                in.text("agreement"),
                AgreementFields.parts(in.needed("parks")).stream()
                        .map(names::stated)
                        .toList(),
                illustrative);
    }

    /// A place by its code, or by its name where only one is called so.
    private Code place(String field) {
        String text = in.needed(field);
        if (text.isEmpty()) {
            return Code.NONE;
        }
        Optional<Code> found = text.matches("[a-z0-9]+:[0-9]+")
                ? Optional.of(Code.parse(text)).filter(names.codes()::knows)
                : named(text);
        if (found.isEmpty()) {
            no("code-not-found", field, text, "nothing, or more than one thing, is called so; choose from the list.");
        }
        return found.orElse(Code.NONE);
    }

    private Optional<Code> named(String text) {
        List<Code> all = names.codes().allCodes("gbt2260").stream()
                .filter(code -> names.codes().holds(code, names.day())
                        && names.place(code).equals(text))
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    ShareTerms terms(boolean illustrative) {
        String eligible = in.chosen("eligible", List.of("recommended", "listed"));
        LocalDate start = date("start");
        return new ShareTerms(
                eligible.isEmpty() ? Eligible.RECOMMENDED : Eligible.parse(eligible),
                eligible.equals("listed")
                        ? AgreementFields.parts(in.text("firms")).stream()
                                .map(names::stated)
                                .toList()
                        : List.of(),
                start,
                number("years"),
                shares(),
                in.text("cap").isEmpty() ? Optional.empty() : money("cap"),
                monthDay(),
                clauses(),
                in.needed("source"),
                illustrative);
    }

    /// The clauses, one a line.
    private List<String> clauses() {
        return typed.getOrDefault(CLAUSES, "")
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private LocalDate date(String field) {
        Day day = in.day(field);
        return day.first();
    }

    private int number(String field) {
        String text = in.needed(field);
        if (text.matches("[0-9]{1,4}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            no("number-unreadable", field, text, "write one number without a unit.");
        }
        return 1;
    }

    private MonthDay monthDay() {
        String text = in.needed("settled-by");
        try {
            return text.isEmpty() ? MonthDay.of(3, 31) : MonthDay.parse("--" + text);
        } catch (DateTimeException unreadable) {
            no("month-day-unreadable", "settled-by", text, "write month and day, such as 03-31.");
            return MonthDay.of(3, 31);
        }
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (RegionSide side : RegionSide.values()) {
            ratio("share-" + side.word()).ifPresent(each -> shares.add(new Share(side.word(), each)));
        }
        for (int i = 0; i < MOST_ROWS; i++) {
            String party = in.text("share-party-" + i);
            if (!party.isEmpty()) {
                ratio("share-ratio-" + i).ifPresent(each -> shares.add(new Share(names.stated(party), each)));
            }
        }
        return shares;
    }

    /// A share as a fraction `2/5`, in per cent `40 %`, or a decimal `0.4`; exactly.
    private Optional<Ratio> ratio(String field) {
        String text = in.needed(field);
        if (text.matches("[0-9]{1,9}\\s*/\\s*[1-9][0-9]{0,8}")) {
            String[] parts = text.split("\\s*/\\s*", 2);
            return Optional.of(lowest(new Ratio(new BigInteger(parts[0]), new BigInteger(parts[1]))));
        }
        if (text.matches("[0-9]{1,3}(\\.[0-9]{1,9})?\\s*[%％]?")) {
            boolean percent = text.endsWith("%") || text.endsWith("％");
            BigDecimal number = new BigDecimal(text.replaceAll("\\s*[%％]", ""));
            return Optional.of(lowest(Ratio.of(number, percent ? BigDecimal.valueOf(100) : BigDecimal.ONE)));
        }
        if (!text.isEmpty()) {
            no("share-unreadable", field, text, "write a share, such as 40 % or 2/5.");
        }
        return Optional.empty();
    }

    private static Ratio lowest(Ratio ratio) {
        BigInteger common = ratio.numerator().gcd(ratio.denominator());
        return new Ratio(ratio.numerator().divide(common), ratio.denominator().divide(common));
    }

    private Optional<Money> money(String field) {
        return in.amount(field) instanceof Amount.Stated(Money money, boolean about)
                        && money.denomination().equals(Denomination.CNY)
                ? Optional.of(money)
                : Optional.empty();
    }

    int year() {
        return number("year");
    }

    String reason() {
        return in.text("reason");
    }

    /// The lines of a settlement: firms with what was kept of them. A row without an amount says nothing.
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS; i++) {
            String firm = in.text("line-firm-" + i);
            String field = "line-kept-" + i;
            if (!firm.isEmpty() && !in.text(field).isEmpty()) {
                money(field)
                        .filter(PairingFields::isLine)
                        .ifPresentOrElse(
                                kept -> lines.add(new Line(names.stated(firm), kept)), () -> unreadable(field));
            } else if (firm.isEmpty() && !in.text(field).isEmpty()) {
                in.needed("line-firm-" + i);
            }
        }
        return lines;
    }

    /// Sixty of them still fit into a long.
    private static boolean isLine(Money kept) {
        return kept.minor() >= 0 && kept.minor() <= MOST_FEN;
    }

    private void unreadable(String field) {
        if (in.rejections().stream().noneMatch(each -> each.field().equals(field))) {
            no("line-unusable", field, in.text(field), "write an amount of 0 or more.");
        }
    }

    /// The paper that was named; none when none was.
    List<Evidence> papers() {
        return AgreementFields.papers(in);
    }

    Day day() {
        return in.day("day");
    }

    RegionSide side() {
        String word = in.chosen("side", List.of("host", "source"));
        return word.isEmpty() ? RegionSide.HOST : RegionSide.parse(word);
    }

    String firm() {
        return names.stated(in.needed("firm"));
    }

    static Map<String, String> write(Pairing pairing, NameBook names) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", pairing.id());
        pairing.names().byLanguage().forEach((language, name) -> typed.put("name-" + language, name));
        typed.put("host", pairing.host().toString());
        typed.put("source", pairing.source().toString());
        typed.put("agreement", pairing.agreement());
        typed.put(
                "parks",
                String.join("; ", pairing.parks().stream().map(names::party).toList()));
        return typed;
    }

    static Map<String, String> write(ShareTerms terms, NameBook names) {
        Map<String, String> typed = new HashMap<>();
        typed.put("eligible", terms.eligible().word());
        typed.put(
                "firms",
                String.join("; ", terms.firms().stream().map(names::party).toList()));
        typed.put("start", terms.start().toString());
        typed.put("years", Integer.toString(terms.years()));
        int row = 0;
        for (Share share : terms.shares()) {
            String ratio = share.ratio().numerator() + "/" + share.ratio().denominator();
            if (List.of("host", "source").contains(share.party())) {
                typed.put("share-" + share.party(), ratio);
            } else {
                typed.put("share-party-" + row, names.party(share.party()));
                typed.put("share-ratio-" + row, ratio);
                row++;
            }
        }
        terms.cap()
                .ifPresent(
                        cap -> typed.put("cap", cap.units().stripTrailingZeros().toPlainString()));
        typed.put("settled-by", terms.settledBy().toString().substring(2));
        typed.put(CLAUSES, String.join("\n", terms.clauses()));
        typed.put("source", terms.source());
        return typed;
    }

    /// A settlement as it would be typed; firms without a line get an empty one.
    static Map<String, String> write(int year, List<String> firms, Optional<Settlement> settled, NameBook names) {
        Map<String, String> typed = new HashMap<>();
        typed.put("year", Integer.toString(year));
        for (int i = 0; i < firms.size(); i++) {
            String firm = firms.get(i);
            typed.put("line-firm-" + i, names.party(firm));
            String field = "line-kept-" + i;
            settled.stream()
                    .flatMap(each -> each.lines().stream())
                    .filter(line -> line.firm().equals(firm))
                    .forEach(line -> typed.put(field, line.kept().units().toPlainString()));
        }
        return typed;
    }

    /// A fault of a line at the field where its firm was typed.
    Rejection rejected(Rejection fault) {
        String field = switch (fault.field()) {
            case "firm" -> row("line-firm-", fault.value());
            case "shares" -> "share-source";
            case "lines", "portions", "terms", "settlement", "pairing" -> "form";
            default -> fault.field();
        };
        String value = fault.field().equals("firm") ? names.party(fault.value()) : fault.value();
        return new Rejection(fault.code(), field, value, fault.advice(), fault.details());
    }

    private String row(String fields, String stated) {
        return typed.entrySet().stream()
                .filter(each -> each.getKey().startsWith(fields)
                        && names.stated(each.getValue().strip()).equals(stated))
                .map(Map.Entry::getKey)
                .reduce((first, last) -> last)
                .orElse("firm");
    }
}
