package org.tworivers.app.web.agreements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.core.agreements.AgreementCommitment;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.Chapter;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentReported;
import org.tworivers.core.agreements.AgreementsEntry.Report;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What is typed about an agreement, and what is recorded as it would be typed.
final class AgreementFields {
    /// The figures that a commitment can be measured by.
    static final List<String> FIGURES = List.of(
            "undertaken",
            "contracted-capital",
            "outside-capital",
            "in-place",
            "producing",
            "fulfilment-rate",
            "start-rate",
            "production-rate",
            "in-place-rate");

    /// The kinds of papers that prove what is reported.
    static final List<String> PAPERS =
            List.of("report", "contract", "intent", "filing", "permit", "land", "environmental", "acceptance", "photo");

    /// The lists of a form, each with the fields of its rows.
    static final Map<String, List<String>> LISTS =
            Map.of("chapter", List.of("chapter-zh", "chapter-en", "chapter-key"));

    private static final String TARGET = "target";
    private static final String FIGURE = "figure";

    private final FieldReader in;
    private final NameBook names;

    AgreementFields(Map<String, String> typed, NameBook names) {
        in = new FieldReader(typed);
        this.names = names;
    }

    /// What could not be read.
    List<Rejection> faults() {
        return in.rejections();
    }

    private Names named() {
        return in.names().orElse(Names.of("zh", "-"));
    }

    /// The parts of a text, as semicolons or lines part them.
    static List<String> parts(String text) {
        return Arrays.stream(text.split("[\\n;；]", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private List<String> parties(String field) {
        return parts(in.text(field)).stream().map(names::stated).distinct().toList();
    }

    AgreementSigned signed() {
        return new AgreementSigned(
                in.needed("id"),
                named(),
                in.day("signed"),
                in.dayIfTyped("base"),
                in.text("assumption"),
                parties("regions"));
    }

    List<Chapter> chapters(List<Integer> rows) {
        List<Chapter> chapters = new ArrayList<>();
        for (int i : rows) {
            SortedMap<String, String> byLanguage = new TreeMap<>();
            for (String language : List.of("zh", "en")) {
                String name = in.text("chapter-" + language + "-" + i);
                if (!name.isEmpty()) {
                    byLanguage.put(language, name);
                }
            }
            String key = in.text("chapter-key-" + i);
            if (byLanguage.isEmpty() && !key.isEmpty()) {
                in.add(new Rejection(
                        "names-missing", "chapter-zh-" + i, "", "give it a name in one of the languages."));
            } else if (!byLanguage.isEmpty()) {
                chapters.add(new Chapter(in.needed("chapter-key-" + i), new Names(byLanguage)));
            }
        }
        return chapters;
    }

    AgreementCommitment commitment(boolean illustrative) {
        return new AgreementCommitment(
                in.needed("id"),
                in.needed("chapter"),
                named(),
                parties("parties"),
                in.dayIfTyped("due"),
                target(),
                illustrative);
    }

    private Optional<Figure> target() {
        String figure = in.text(FIGURE);
        if (figure.isEmpty()) {
            if (!in.text(TARGET).isEmpty()) {
                in.add(new Rejection("field-missing", FIGURE, "", "fill it in."));
            }
            return Optional.empty();
        }
        if (!FIGURES.contains(figure)) {
            in.add(new Rejection("field-missing", FIGURE, figure, "fill it in."));
            return Optional.empty();
        }
        String text = in.needed(TARGET);
        FigureDefinition definition = FigureDefinition.find(figure).orElseThrow();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (definition.denominator() != FigureDefinition.NONE) {
            return share(text).map(value -> new Figure(figure, value));
        }
        return (definition.money() ? amount() : count(text)).map(value -> new Figure(figure, value));
    }

    private Optional<Value> share(String text) {
        String number = text.replaceAll("\\s*[%％]$", "");
        if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            in.add(new Rejection("share-unreadable", TARGET, text, "write a share, such as 40 % or 2/5."));
            return Optional.empty();
        }
        BigDecimal percent = new BigDecimal(number).stripTrailingZeros();
        BigDecimal whole = BigDecimal.valueOf(100);
        int scale = Math.max(0, percent.scale());
        return Optional.of(new Value.CountRate(
                percent.movePointRight(scale).longValueExact(),
                whole.movePointRight(scale).longValueExact()));
    }

    private Optional<Value> count(String text) {
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(new Value.Count(Long.parseLong(text)));
        }
        in.add(new Rejection("number-unreadable", TARGET, text, "write one number without a unit."));
        return Optional.empty();
    }

    private Optional<Value> amount() {
        return in.amount(TARGET) instanceof Amount.Stated(Money money, boolean about)
                ? Optional.of(new Value.Sum(money))
                : Optional.empty();
    }

    CommitmentReported report(String agreement, String commitment) {
        String word = in.chosen("report", reports());
        Report report = Arrays.stream(Report.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(Report.PROGRESSED);
        return new CommitmentReported(agreement, commitment, report, in.text("note"), in.day("day"));
    }

    /// The words of what can be reported.
    static List<String> reports() {
        return Arrays.stream(Report.values()).map(Report::word).toList();
    }

    /// The paper that was named; none when none was.
    List<Evidence> papers() {
        return papers(in);
    }

    static List<Evidence> papers(FieldReader in) {
        String number = in.text("paper");
        String kind = in.text("kind");
        return number.isEmpty()
                ? List.of()
                : List.of(Evidence.of(
                        Evidence.Kind.valueOf((PAPERS.contains(kind) ? kind : "report").toUpperCase(Locale.ROOT)),
                        number));
    }

    static Map<String, String> write(List<Chapter> chapters) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            typed.put("chapter-key-" + i, chapter.key());
            for (Map.Entry<String, String> name : chapter.names().byLanguage().entrySet()) {
                typed.put("chapter-" + name.getKey() + "-" + i, name.getValue());
            }
        }
        return typed;
    }

    static Map<String, String> write(AgreementCommitment commitment, NameBook names) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", commitment.id());
        typed.put("chapter", commitment.chapter());
        commitment.text().byLanguage().forEach((language, text) -> typed.put("name-" + language, text));
        typed.put(
                "parties",
                String.join(
                        "; ", commitment.parties().stream().map(names::party).toList()));
        typed.put("due", day(commitment.due()));
        commitment.target().ifPresent(target -> {
            typed.put(FIGURE, target.name());
            typed.put(TARGET, written(target));
        });
        return typed;
    }

    private static String day(Day day) {
        return day.toString();
    }

    private static String written(Figure target) {
        return switch (target.value()) {
            case Value.Count(long number) -> Long.toString(number);
            case Value.Sum(Money money) -> money.units().stripTrailingZeros().toPlainString();
            case Value.CountRate(long numerator, long denominator) ->
                BigDecimal.valueOf(numerator)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " %";
            case Value.MoneyRate none -> "";
            case Value.MeanRate none -> "";
            case Value.NotAvailable none -> "";
        };
    }
}
