package org.tworivers.app.work.sections;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.tworivers.app.work.BulletinQuestion;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Money;

/// Asks for sections of bulletins, and writes their numbers in short.
final class SectionLines {
    static final LocalDate BASE = LocalDate.of(2017, 1, 1);

    private SectionLines() {}

    static BulletinQuestion question(List<String> sections, Code place, LocalDate asOf, boolean isPublic) {
        return new BulletinQuestion(
                new FigureQuestion(
                        BASE,
                        asOf,
                        "",
                        ZoneOffset.UTC,
                        CountingPolicies.all().getFirst(),
                        new Rounding(Rounding.Mode.HALF_UP, 1),
                        "",
                        place,
                        Code.NONE),
                "city",
                "division",
                isPublic,
                List.of(),
                sections);
    }

    /// A group and its numbers.
    static String numbers(String group, List<Cell> cells) {
        StringBuilder line = new StringBuilder(group);
        for (Cell cell : cells) {
            line.append(' ')
                    .append(
                            cell instanceof Cell.Shown shown
                                    ? switch (shown.value().value()) {
                                        case Value.Count(long number) -> number;
                                        case Value.CountRate(long above, long below) -> above + "/" + below;
                                        case Value.Sum(Money money) ->
                                            money.toString().replace(' ', '-');
                                        default -> "none";
                                    }
                                    : "withheld");
        }
        return line.toString();
    }
}
