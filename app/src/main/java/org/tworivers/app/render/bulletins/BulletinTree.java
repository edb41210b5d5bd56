package org.tworivers.app.render.bulletins;

import java.util.List;
import org.tworivers.app.render.DefinitionText;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.BulletinRow;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.bulletins.Note;
import org.tworivers.core.bulletins.Scope;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Code;

/// A bulletin as plain data for machines: every number with what it was made of, and what is needed to derive it
/// again. Version 1 of the form; `doc/manual/bulletin.md` describes it.
public final class BulletinTree {
    private static final int VERSION = 1;

    private BulletinTree() {}

    /// The bulletin as one line of canonical text.
    ///
    /// @param messages the language of the definitions
    public static String text(Bulletin bulletin, Messages messages) {
        return CanonicalText.write(of(bulletin, messages)) + "\n";
    }

    /// The bulletin as a tree.
    ///
    /// @param messages the language of the definitions
    public static Tree.Fields of(Bulletin bulletin, Messages messages) {
        Rounding rounding = bulletin.basis().rounding();
        Tree.FieldsBuilder out = scope(FigureTree.basis(bulletin.basis()), bulletin.scope())
                .with("bulletin", VERSION)
                .with("language", messages.language())
                .with("public", new Tree.Flag(bulletin.isPublic()))
                .with("illustrative", bulletin.illustrative())
                .with("figures", cells(bulletin.figures(), rounding))
                .with("byPlace", rows(bulletin.byPlace(), rounding))
                .with("bySector", rows(bulletin.bySector(), rounding))
                .with("funnel", cells(bulletin.funnel(), rounding))
                .with("states", cells(bulletin.states(), rounding))
                .with(
                        "months",
                        bulletin.months().stream()
                                .map(month -> (Tree) Tree.fields()
                                        .with("month", month.month().toString())
                                        .with("figures", cells(month.cells(), rounding))
                                        .build())
                                .toList())
                .with(
                        "notes",
                        bulletin.notes().stream()
                                .map(note -> note(note, rounding))
                                .toList())
                .with("definitions", Tree.ofTexts(new DefinitionText(messages).of(bulletin)));
        if (!bulletin.sections().isEmpty()) {
            out.with(
                    "sections",
                    bulletin.sections().stream()
                            .map(section -> section(section, rounding))
                            .toList());
        }
        return out.build();
    }

    private static Tree section(BulletinSection section, Rounding rounding) {
        return Tree.fields()
                .with("section", section.name())
                .with("illustrative", section.illustrative())
                .with("figures", cells(section.figures(), rounding))
                .with(
                        "tables",
                        section.tables().stream()
                                .map(table -> table(table, rounding))
                                .toList())
                .build();
    }

    private static Tree table(BulletinSection.Table table, Rounding rounding) {
        return Tree.fields()
                .with("by", table.by())
                .withFlag("leftOut", table.isLeftOut())
                .with(
                        "rows",
                        table.rows().stream()
                                .map(row -> (Tree) Tree.fields()
                                        .with("key", row.key())
                                        .with("names", Tree.ofTexts(row.names()))
                                        .with("figures", cells(row.cells(), rounding))
                                        .build())
                                .toList())
                .build();
    }

    private static Tree.FieldsBuilder scope(Tree.FieldsBuilder out, Scope scope) {
        return out.with("place", code(scope.place()))
                .with("sector", code(scope.sector()))
                .with("placeLevel", scope.placeLevel())
                .with("sectorLevel", scope.sectorLevel())
                .with("assumptions", scope.assumptions().stream().map(Tree::of).toList());
    }

    private static String code(Code code) {
        return code.isNone() ? "" : code.toString();
    }

    private static List<Tree> rows(List<BulletinRow> rows, Rounding rounding) {
        return rows.stream()
                .map(row -> (Tree) FigureTree.group(row.code(), row.names())
                        .with("figures", cells(row.cells(), rounding))
                        .build())
                .toList();
    }

    private static Tree note(Note note, Rounding rounding) {
        Tree.FieldsBuilder out = Tree.fields().with("note", note.code());
        if (!note.arguments().isEmpty()) {
            out.with("arguments", Tree.ofTexts(note.arguments()));
        }
        if (!note.names().isEmpty()) {
            out.with("names", Tree.ofTexts(note.names()));
        }
        return out.with("figures", cells(note.cells(), rounding)).build();
    }

    private static List<Tree> cells(List<Cell> cells, Rounding rounding) {
        return cells.stream().map(cell -> cell(cell, rounding)).toList();
    }

    private static Tree cell(Cell cell, Rounding rounding) {
        return switch (cell) {
            case Cell.Shown shown -> FigureTree.of(shown.value(), rounding);
            case Cell.Suppressed(String figure, String unit) ->
                Tree.fields()
                        .with("figure", figure)
                        .with("unit", unit)
                        .withFlag("suppressed", true)
                        .build();
        };
    }
}
