package org.tworivers.app.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.shared.Money;

/// The figures of a day as the first page shows them, in one language.
///
/// @param headline the figures that an office is asked for first
/// @param all every figure
/// @param funnel how far the undertaken projects have come
/// @param places one row for each place
/// @param sectors one row for each sector
/// @param illustrative how many of the projects are made up
/// @param sequence the entry up to which all was known
/// @param head its hash
/// @param policy how signings count
public record Overview(
        List<Line> headline,
        List<Line> all,
        List<Step> funnel,
        Groups places,
        Groups sectors,
        long illustrative,
        long sequence,
        String head,
        String policy) {
    private static final List<String> HEADLINE =
            List.of("undertaken", "contracted-capital", "start-rate", "production-rate", "in-place-rate");
    private static final List<String> COMPARED = List.of("undertaken", "contracted-capital", "start-rate");
    private static final String UNDERTAKEN = "undertaken";
    private static final String STARTED = "start-rate";
    private static final int WHOLE = 100;
    private static final int THOUSAND = 1000;
    private static final String NOTHING = "–";

    public Overview {
        headline = List.copyOf(headline);
        all = List.copyOf(all);
        funnel = List.copyOf(funnel);
    }

    /// One figure.
    ///
    /// @param name its stable name
    /// @param parts what it was made of; empty for a count
    /// @param then what it was in the cut it is compared with; empty without one
    /// @param difference how much it is above or below that; empty when that cannot be said
    public record Line(String name, String title, String value, String parts, String then, String difference) {}

    /// How many have come to a stage.
    ///
    /// @param share in per cent of all that are undertaken, for a bar
    public record Step(String title, long number, long share) {}

    /// The rows of a table by groups.
    public record Groups(List<String> titles, List<Row> rows) {
        public Groups {
            titles = List.copyOf(titles);
            rows = List.copyOf(rows);
        }
    }

    /// One group.
    ///
    /// @param code its code, empty when it is not known
    /// @param undertaken how many of its projects are undertaken
    /// @param started how many of them have started
    /// @param share its projects in thousandths of the largest group's, for a bar
    /// @param startedShare those started in thousandths of the same
    public record Row(
            String code,
            String name,
            long undertaken,
            long started,
            List<String> values,
            long share,
            long startedShare) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /// @param then the sheet of the cut it is compared with; nothing without one
    static Overview of(Messages messages, FigureSheet byPlace, FigureSheet bySector, Optional<FigureSheet> then) {
        FigureText text = new FigureText(messages, byPlace.basis().rounding());
        List<Line> all = byPlace.whole().stream()
                .map(each -> line(text, each, then.flatMap(sheet -> like(each, sheet.whole()))))
                .toList();
        return new Overview(
                all.stream().filter(each -> HEADLINE.contains(each.name())).toList(),
                all,
                funnel(messages, byPlace.whole()),
                groups(messages, text, byPlace),
                groups(messages, text, bySector),
                byPlace.illustrative(),
                byPlace.basis().known().sequence(),
                byPlace.basis().known().hash(),
                byPlace.basis().policy() + " " + byPlace.basis().policyVersion());
    }

    private static Line line(FigureText text, Figure now, Optional<Figure> then) {
        return new Line(
                now.name(),
                text.name(now),
                text.value(now),
                text.parts(now),
                then.map(text::value).orElse(""),
                then.map(each -> text.difference(now, each)).orElse(""));
    }

    /// The figure of the same name and denomination; an amount that is not there is none.
    private static Optional<Figure> like(Figure figure, List<Figure> figures) {
        Optional<Figure> found = figures.stream()
                .filter(each -> each.name().equals(figure.name())
                        && (each.findDenomination().isEmpty()
                                || each.findDenomination().equals(figure.findDenomination())))
                .findFirst();
        return found.isEmpty() && figure.value() instanceof Value.Sum(Money money)
                ? Optional.of(new Figure(figure.name(), new Value.Sum(new Money(0, money.denomination()))))
                : found;
    }

    /// The parts of the rates: all undertaken, and those above the line of each.
    private static List<Step> funnel(Messages messages, List<Figure> figures) {
        List<Step> steps = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.value() instanceof Value.CountRate(long number, long undertaken)) {
                if (steps.isEmpty()) {
                    steps.add(new Step(messages.text("figure.undertaken"), undertaken, WHOLE));
                }
                steps.add(new Step(messages.text("web.funnel." + figure.name()), number, number * WHOLE / undertaken));
            }
        }
        return steps;
    }

    private static Groups groups(Messages messages, FigureText text, FigureSheet sheet) {
        List<Figure> shown = sheet.whole().stream()
                .filter(each -> COMPARED.contains(each.name()))
                .toList();
        long largest = sheet.groups().stream()
                .mapToLong(group -> Figure.counted(group.figures(), UNDERTAKEN))
                .max()
                .orElse(0);
        return new Groups(
                shown.stream().map(text::name).toList(),
                sheet.groups().stream()
                        .filter(group -> Figure.counted(group.figures(), UNDERTAKEN) > 0)
                        .map(group -> row(messages, text, group, shown, largest))
                        .toList());
    }

    private static Row row(
            Messages messages, FigureText text, FigureSheet.Group group, List<Figure> shown, long largest) {
        long undertaken = Figure.counted(group.figures(), UNDERTAKEN);
        long started = Figure.counted(group.figures(), STARTED);
        return new Row(
                group.code().isNone() ? "" : group.code().toString(),
                group.code().isNone()
                        ? messages.text("group.unknown")
                        : group.names().getOrDefault(messages.language(), ""),
                undertaken,
                started,
                shown.stream()
                        .map(each ->
                                like(each, group.figures()).map(text::value).orElse(NOTHING))
                        .toList(),
                undertaken * THOUSAND / largest,
                started * THOUSAND / largest);
    }
}
