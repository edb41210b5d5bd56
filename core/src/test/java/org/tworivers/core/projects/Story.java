package org.tworivers.core.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// A ledger as a text table, and its figures as one line.
///
/// ```
/// 1 steel contract 2016-05-03 5 event=fair     sequence, project, what, day, amount or code, more
/// 2 steel receipt 2016-06-01 2 voucher=V1 payer=ha-kf
/// 3 corrects 1: steel contract 2016-05-03 4    takes the place of entry 1
/// 4 withdraws 3                                takes entry 3 back
/// 5 undoes 1-2                                 takes entries 1 to 2 back
/// ```
///
/// Amounts are whole units of CNY unless `unit=` says otherwise, `-` means not stated. Counting is by
/// sanming-2006 from 2016-01-01 to 2017-12-31, as last known, unless a `with…` says otherwise.
final class Story {
    /// A year until work begins; two years after the start until 2019, then three.
    private static final StallRules STALLS = new StallRules(List.of(
            stall(Stage.SIGNED, 12, Optional.empty()),
            stall(Stage.REGISTERED, 12, Optional.empty()),
            stall(Stage.STARTED, 24, Optional.of(LocalDate.of(2019, 12, 31))),
            stall(Stage.STARTED, 36, Optional.empty())));

    private final Acts acts;
    private final CountingPolicy policy;
    private final Cut cut;

    private Story(Acts acts, CountingPolicy policy, Cut cut) {
        this.acts = acts;
        this.policy = policy;
        this.cut = cut;
    }

    private static StallRule stall(Stage stage, int months, Optional<LocalDate> until) {
        return new StallRule(stage, months, LocalDate.of(2010, 1, 1), until, Names.of("en", "assumed"));
    }

    static Story of(String table) {
        Acts acts = new Acts();
        table.lines().filter(line -> !line.isBlank()).forEach(line -> read(line.strip(), acts));
        Cut cut = new Cut(acts.last(), LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31));
        return new Story(acts, new Sanming2006(), cut);
    }

    Story withPolicy(CountingPolicy other) {
        return new Story(acts, other, cut);
    }

    Story withBase(String base) {
        return new Story(acts, policy, new Cut(cut.sequence(), LocalDate.parse(base), cut.asOf()));
    }

    Story withAsOf(String asOf) {
        return new Story(acts, policy, new Cut(cut.sequence(), cut.base(), LocalDate.parse(asOf)));
    }

    Story withKnownAt(int sequence) {
        return new Story(acts, policy, new Cut(sequence, cut.base(), cut.asOf()));
    }

    /// The figures of all projects, in the words and the order asked for.
    String tell(String words) {
        FactColumns columns = Columns.of(acts.said());
        Tally tally = new LedgerFold(columns, policy, Columns.roots(columns))
                .table(cut, new Grouping.Whole())
                .whole();
        return Arrays.stream(words.split(", "))
                .map(word -> word + " " + value(word, tally, columns.units()))
                .collect(Collectors.joining(", "));
    }

    /// The conversion of all projects from one stage to another.
    StageConversion convert(StageConversion.Step step) {
        FactColumns columns = Columns.of(acts.said());
        return new LedgerFold(columns, policy, Columns.roots(columns))
                .conversion(cut, new Grouping.Whole(), step)
                .whole();
    }

    /// The projects that are undertaken, by the event each counts for.
    String tellByEvent() {
        FactColumns columns = Columns.of(acts.said());
        Grouping byEvent = Grouping.by(Grouping.Key.EVENT, columns, Story::onlyEvents);
        Tally tally = new LedgerFold(columns, policy, Columns.roots(columns))
                .table(cut, byEvent)
                .whole();
        return byEvent.labels().stream()
                .map(label -> (label.isNone() ? "none" : label.code()) + " "
                        + tally.count(byEvent.labels().indexOf(label), Counts.UNDERTAKEN))
                .collect(Collectors.joining(", "));
    }

    /// What is due of each project, in the order they were first named.
    String tellDue() {
        FactColumns columns = Columns.of(acts.said());
        return new LedgerFold(columns, policy, Columns.roots(columns), STALLS)
                .standings(cut, new Grouping.Whole()).stream()
                        .map(each -> each.due().isEmpty()
                                ? "-"
                                : each.due().stream().map(Due::word).collect(Collectors.joining("+")))
                        .collect(Collectors.joining(", "));
    }

    /// The days of each project: of its first contract and of its latest news, in the order they were first named.
    String tellDays() {
        FactColumns columns = Columns.of(acts.said());
        return new LedgerFold(columns, policy, Columns.roots(columns))
                .standings(cut, new Grouping.Whole()).stream()
                        .map(each -> (each.signed() ? each.signedOn() + "!" : "-") + " " + each.latestNews())
                        .collect(Collectors.joining(", "));
    }

    private static Code onlyEvents(Code code) {
        return code.scheme().equals("event") ? code : Code.NONE;
    }

    private static String value(String word, Tally tally, List<Denomination> units) {
        String[] parts = word.split("@", 2);
        int sum = TallyWords.SUMS.indexOf(parts[0]);
        if (sum < 0) {
            return Long.toString(tally.count(TallyWords.COUNTS.indexOf(word)));
        }
        Denomination unit = parts.length == 1 ? Denomination.CNY : Denomination.parse(parts[1]);
        return units.contains(unit)
                ? new Money(tally.sum(units.indexOf(unit), sum), unit)
                        .units()
                        .stripTrailingZeros()
                        .toPlainString()
                : "0";
    }

    private static void read(String line, Acts acts) {
        String[] words = line.split(" +");
        int sequence = Integer.parseInt(words[0]);
        switch (words[1]) {
            case "withdraws" -> acts.takeBack(sequence, Integer.parseInt(words[2]), Integer.parseInt(words[2]));
            case "undoes" -> {
                String[] ends = words[2].split("-", 2);
                acts.takeBack(sequence, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            }
            case "corrects" ->
                state(
                        acts,
                        sequence,
                        Integer.parseInt(words[2].replace(":", "")),
                        List.of(words).subList(3, words.length));
            default -> state(acts, sequence, 0, List.of(words).subList(1, words.length));
        }
    }

    private static void state(Acts acts, int sequence, int corrects, List<String> words) {
        Map<String, String> more = new HashMap<>();
        words.stream().filter(word -> word.indexOf('=') > 0).forEach(word -> {
            String[] pair = word.split("=", 2);
            more.put(pair[0], pair[1]);
        });
        String value = words.size() > 3 && words.get(3).indexOf('=') < 0 ? words.get(3) : "-";
        List<Evidence> evidence = more.containsKey("proof")
                ? List.of(Evidence.of(Evidence.Kind.parse(more.get("proof")), ""))
                : List.of();
        Day day = Day.parse(words.get(2).equals("-") ? "" : words.get(2));
        acts.state(sequence, corrects, words.get(0), evidence, statement(words.get(1), day, value, more));
    }

    private static Statement statement(String what, Day day, String value, Map<String, String> more) {
        String event = more.getOrDefault("event", "");
        String unit = more.getOrDefault("unit", "CNY");
        String voucher = more.getOrDefault("voucher", "");
        return switch (what) {
            case "place" -> new Statement.Located(new Code("place", value), day);
            case "sector" -> new Statement.Classified(new Code("sector", value), day);
            case "origin" -> new Statement.Originated(new Code("place", value), day);
            case "contract" ->
                new Statement.Signed(Statement.Signed.Kind.CONTRACT, capital(value, unit, more), event, day);
            case "intent" -> new Statement.Signed(Statement.Signed.Kind.INTENT, capital(value, unit, more), event, day);
            case "increase" -> new Statement.CapitalIncreased(capital(value, unit, more), day);
            case "investor" -> new Statement.InvestorChanged(event, day);
            case "stage" -> new Statement.StageReached(Stage.parse(value), day);
            case "receipt" ->
                new Statement.Received(
                        money(value, unit),
                        voucher,
                        more.containsKey("payer") ? new Code("place", more.get("payer")) : Code.NONE,
                        day);
            case "out" -> new Statement.PaidOut(money(value, unit), voucher, day);
            case "announced" -> new Statement.Announced(capital(value, unit, more), day);
            case "status" -> new Statement.StatusObserved(Stage.parse(value), "", day);
            case "assigned" -> new Statement.Assigned("unit", Day.parse(more.getOrDefault("until", "")), day);
            case "visit" -> new Statement.SiteVisited("seen", day);
            case "plan" -> new Statement.Planned(Stage.parse(value), day);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static Capital capital(String value, String unit, Map<String, String> more) {
        return new Capital(
                value.equals("-") ? Amount.unstated() : Amount.of(money(value, unit)),
                more.containsKey("outside") ? Amount.of(money(more.get("outside"), unit)) : Amount.unstated());
    }

    private static Money money(String value, String unit) {
        return Money.of(new BigDecimal(value), Denomination.parse(unit));
    }
}
