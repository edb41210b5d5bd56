package org.tworivers.app.work;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.tworivers.core.projects.Fact;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.projects.Grouping;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// Makes the groupings that a question asks for.
///
/// @param codes as known then
record Groupings(FactColumns facts, CodeBook codes, FigureQuestion question) {

    /// A grouping of the projects that are asked for alone.
    Grouping within(Grouping grouping) {
        Grouping inPlace = within(grouping, Grouping.Key.PLACE, question.place());
        return within(inPlace, Grouping.Key.SECTOR, question.sector());
    }

    private Grouping within(Grouping grouping, Grouping.Key key, Code code) {
        if (!code.isNone() && !codes.knows(code) && !facts.codes().contains(code)) {
            throw new IllegalArgumentException(code.scheme() + ":" + code.code()
                    + " must be a code that is loaded. Loaded are "
                    + codes.allSchemes()
                    + ". Maybe see: tworivers figures --by " + key.name().toLowerCase(Locale.ROOT) + ".");
        }
        return code.isNone()
                ? grouping
                : Grouping.within(
                        grouping,
                        key,
                        facts,
                        each -> codes.path(each, question.asOf()).contains(code));
    }

    /// The projects that are credited to an event, in one row; all when it is empty.
    Grouping creditedTo(String event) {
        Grouping all = new Grouping.Whole();
        return event.isEmpty()
                ? all
                : Grouping.within(all, Grouping.Key.EVENT, facts, new Code(Fact.EVENTS, event)::equals);
    }

    /// By what a word says, such as `place:city`.
    Grouping by(String by) {
        int colon = by.indexOf(':');
        String key = colon < 0 ? by : by.substring(0, colon);
        UnaryOperator<Code> rollUp = rollUp(colon < 0 ? "" : by.substring(colon + 1));
        return switch (key) {
            case "place" -> Grouping.by(Grouping.Key.PLACE, facts, rollUp);
            case "sector" -> Grouping.by(Grouping.Key.SECTOR, facts, rollUp);
            case "origin" -> Grouping.by(Grouping.Key.ORIGIN, facts, rollUp);
            case "event" -> Grouping.by(Grouping.Key.EVENT, facts, UnaryOperator.identity());
            case "stage" -> Grouping.byStage();
            default ->
                throw new IllegalArgumentException("by (" + by
                        + ") must be place, place:LEVEL, sector, sector:LEVEL, origin, origin:LEVEL, event or stage."
                        + " Maybe place:city.");
        };
    }

    private UnaryOperator<Code> rollUp(String level) {
        return level.isEmpty()
                ? code -> codes.current(code, question.asOf())
                : code -> codes.hasLevels(code, question.asOf())
                        ? codes.findAtLevel(code, level, question.asOf()).orElse(Code.NONE)
                        : codes.current(code, question.asOf());
    }
}
