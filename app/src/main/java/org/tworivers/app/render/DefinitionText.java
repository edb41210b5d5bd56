package org.tworivers.app.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.BulletinMonth;
import org.tworivers.core.bulletins.BulletinRow;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.bulletins.Note;

/// What each figure means, in one language, from the message files.
public final class DefinitionText {
    /// Figures that differ only in a stage share a definition.
    private static final Map<String, String> BY_STAGE =
            Map.of("observed-", "definition.observed-stage", "reached-", "definition.reached-stage");

    private final Messages messages;

    /// Definitions in the language of the messages.
    public DefinitionText(Messages messages) {
        this.messages = messages;
    }

    /// The definition of a figure.
    public String of(String figure) {
        for (Map.Entry<String, String> each : BY_STAGE.entrySet()) {
            if (figure.startsWith(each.getKey())) {
                String stage = figure.substring(each.getKey().length());
                return messages.text(each.getValue(), messages.text("stage." + stage));
            }
        }
        return messages.text("definition." + figure);
    }

    /// The definitions of all figures that stand in a bulletin, by name of figure, in the order they stand in it.
    public Map<String, String> of(Bulletin bulletin) {
        Map<String, String> definitions = new LinkedHashMap<>();
        cells(bulletin).map(Cell::figure).distinct().forEach(figure -> definitions.put(figure, of(figure)));
        return definitions;
    }

    private static Stream<Cell> cells(Bulletin bulletin) {
        return Stream.of(
                        bulletin.figures().stream(),
                        bulletin.byPlace().stream().map(BulletinRow::cells).flatMap(cells -> cells.stream()),
                        bulletin.bySector().stream().map(BulletinRow::cells).flatMap(cells -> cells.stream()),
                        bulletin.funnel().stream(),
                        bulletin.states().stream(),
                        bulletin.months().stream().map(BulletinMonth::cells).flatMap(cells -> cells.stream()),
                        bulletin.notes().stream().map(Note::cells).flatMap(cells -> cells.stream()),
                        bulletin.sections().stream().flatMap(DefinitionText::cells))
                .flatMap(cells -> cells);
    }

    private static Stream<Cell> cells(BulletinSection section) {
        return Stream.concat(
                section.figures().stream(),
                section.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream()));
    }
}
