package org.tworivers.app.render.bulletins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.Html;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.shared.Day;

/// Figures of a bulletin as HTML. Each printed figure is a `data` element that names the figure, its group and its
/// exact parts, so that a machine can read the page too.
final class BulletinCells {
    private final Messages messages;
    private final FigureText figures;
    private final Rounding rounding;

    BulletinCells(Messages messages, Rounding rounding) {
        this.messages = messages;
        this.rounding = rounding;
        figures = new FigureText(messages, rounding);
    }

    Messages messages() {
        return messages;
    }

    /// The name of a figure.
    String name(String figure) {
        return messages.text("figure." + figure);
    }

    /// The value alone.
    ///
    /// @param group `*` for the whole, a code, a month or a note
    void value(Html html, Cell cell, String group) {
        switch (cell) {
            case Cell.Suppressed suppressed ->
                html.open("span", "class", "withheld")
                        .text(messages.text("bulletin.withheld"))
                        .close();
            case Cell.Shown(Figure figure) -> {
                boolean missing = figure.value() instanceof Value.NotAvailable;
                html.open(
                        "data",
                        "class",
                        missing ? "missing" : "",
                        "value",
                        CanonicalText.write(FigureTree.of(figure, rounding)),
                        "data-group",
                        group,
                        "data-figure",
                        figure.name());
                html.text(isOfNothing(figure) ? messages.text("bulletin.nothing") : figures.value(figure))
                        .close();
            }
        }
    }

    /// The value and, smaller, what it was made of.
    void valueAndParts(Html html, Cell cell, String group) {
        value(html, cell, group);
        if (!parts(cell).isEmpty()) {
            html.text(" ").open("small").text(parts(cell)).close();
        }
    }

    /// What a shown figure was made of; empty for others. Of a group without projects there is nothing to say.
    String parts(Cell cell) {
        return cell instanceof Cell.Shown(Figure figure) && !isOfNothing(figure) ? figures.parts(figure) : "";
    }

    private static boolean isOfNothing(Figure figure) {
        return figure.value() instanceof Value.NotAvailable(String reason) && reason.equals("nothing-to-divide-by");
    }

    /// The text of a shown figure.
    String text(Cell cell) {
        return cell instanceof Cell.Shown(Figure figure) ? figures.value(figure) : messages.text("bulletin.withheld");
    }

    /// A figure as part of a sentence: its name, its value, and in brackets what it was made of.
    String clause(Cell cell) {
        String parts = parts(cell);
        boolean counts = cell instanceof Cell.Shown shown && shown.value().value() instanceof Value.Count;
        return messages.text(counts ? "document.count" : "document.clause", name(cell.figure()), text(cell))
                + (parts.isEmpty() ? "" : messages.text("document.parts", parts));
    }

    /// The number of a count, 0 for all else.
    static long number(Cell cell) {
        return cell instanceof Cell.Shown(Figure(String name, Value.Count(long number))) ? number : 0;
    }

    /// A day as people write it.
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        messages.language().equals("zh") ? "uuuu年M月d日" : "d MMMM uuuu",
                        messages.language().equals("zh") ? Locale.CHINESE : Locale.ENGLISH)
                .format(day);
    }

    /// A moment as people write it, in universal time and to the minute.
    String moment(Instant moment) {
        ZonedDateTime universal = moment.atZone(ZoneOffset.UTC);
        return messages.text(
                "moment",
                day(universal.toLocalDate()),
                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(universal));
    }

    /// A stated day: exact ones as people write them, coarse ones as they were stated.
    String day(String stated) {
        Day day = Day.parse(stated);
        return day.isDated() && day.first().equals(day.last()) ? day(day.first()) : stated;
    }
}
