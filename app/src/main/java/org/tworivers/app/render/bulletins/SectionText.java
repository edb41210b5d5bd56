package org.tworivers.app.render.bulletins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.app.render.Messages;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Row;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;

/// The words around the numbers of a section, in one language; each section has its own under its name.
final class SectionText {
    private static final String PREFIX = "bulletin.section.";

    private final BulletinSection section;
    private final Messages messages;

    SectionText(BulletinSection section, Messages messages) {
        this.section = section;
        this.messages = messages;
    }

    String title() {
        return messages.text(PREFIX + section.name());
    }

    /// What is counted, and how much of it is made up.
    List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(messages.text(PREFIX + section.name() + ".what")));
        if (section.illustrative() > 0) {
            sentences.add(messages.text("bulletin.section.illustrative", Long.toString(section.illustrative())));
        }
        return sentences;
    }

    String caption(Table table) {
        return messages.text(PREFIX + section.name() + "." + table.by());
    }

    /// What a row of a table is for.
    String head(Table table) {
        return messages.text(PREFIX + section.name() + "." + table.by() + ".head");
    }

    /// Whether the whole has a figure that the rows of a table have, so that it stands below them.
    boolean hasFoot(Table table) {
        Set<String> whole = section.figures().stream().map(Cell::figure).collect(Collectors.toSet());
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> whole.contains(cell.figure()));
    }

    /// That a table's rows are withheld.
    String leftOut(Table table) {
        return messages.text("bulletin.section.left-out", caption(table));
    }

    String name(Row row) {
        String name = row.names().getOrDefault(messages.language(), "");
        if (!name.isEmpty()) {
            return name;
        }
        return row.key().isEmpty() ? messages.text("group.unknown") : row.key();
    }
}
