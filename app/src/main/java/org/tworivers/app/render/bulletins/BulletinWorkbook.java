package org.tworivers.app.render.bulletins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.tworivers.app.render.DefinitionText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.SteadyArchive;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.BulletinRow;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.bulletins.Note;

/// A bulletin as a workbook: numbers are numbers, rates stand beside what they were made of, and a sheet says what each
/// figure means. The same bulletin gives the same bytes.
public final class BulletinWorkbook {
    private final Bulletin bulletin;
    private final Messages messages;
    private final NoteText notes;

    private BulletinWorkbook(Bulletin bulletin, Messages messages) {
        this.bulletin = bulletin;
        this.messages = messages;
        notes = new NoteText(new BulletinCells(messages, bulletin.basis().rounding()));
    }

    /// The workbook in the language of the messages.
    public static byte[] bytes(Bulletin bulletin, Messages messages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(out, "Two Rivers", "1.0")) {
                new BulletinWorkbook(bulletin, messages).write(workbook);
            }
            return SteadyArchive.at(bulletin.basis().known().recordedAt(), out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write the bulletin as a workbook", broken);
        }
    }

    private void write(Workbook workbook) {
        workbook.properties().setTitle(title());
        figures(sheet(workbook, "bulletin.figures"));
        groups(workbook, "bulletin.place", "bulletin.column.place", bulletin.byPlace());
        groups(workbook, "bulletin.sector", "bulletin.column.sector", bulletin.bySector());
        if (!bulletin.funnel().isEmpty()) {
            BulletinSheet progress = sheet(workbook, "bulletin.funnel");
            pairs(progress, "bulletin.column.stage", bulletin.funnel());
            progress.skip();
            pairs(progress, "bulletin.column.state", bulletin.states());
        }
        months(workbook);
        bulletin.sections().forEach(section -> section(workbook, section));
        if (!bulletin.notes().isEmpty()) {
            BulletinSheet sheet = sheet(workbook, "bulletin.notes");
            for (Note note : bulletin.notes()) {
                sheet.line(List.of(notes.of(note)));
            }
        }
        BulletinSheet receipts = sheet(workbook, "bulletin.receipts");
        new ReceiptTerms(messages).of(bulletin).forEach((name, value) -> receipts.line(List.of(name, value)));
        receipts.line(List.of(messages.text("bulletin.receipts.verify")));
        definitions(sheet(workbook, "bulletin.definitions"));
    }

    private String title() {
        return messages.text("bulletin.title") + " " + bulletin.basis().base() + " – "
                + bulletin.basis().asOf();
    }

    private BulletinSheet sheet(Workbook workbook, String title) {
        return named(workbook, messages.text(title));
    }

    private BulletinSheet named(Workbook workbook, String title) {
        return new BulletinSheet(
                workbook.newWorksheet(title), messages, bulletin.basis().rounding());
    }

    private void section(Workbook workbook, BulletinSection section) {
        SectionText text = new SectionText(section, messages);
        BulletinSheet sheet = named(workbook, text.title());
        text.sentences().forEach(sentence -> sheet.line(List.of(sentence)));
        sheet.skip();
        list(sheet, section.figures());
        for (BulletinSection.Table table : section.tables()) {
            if (table.isLeftOut()) {
                sheet.skip();
                sheet.line(List.of(text.leftOut(table)));
            } else if (!table.rows().isEmpty()) {
                sheet.skip();
                sheet.line(List.of(text.caption(table)));
                List<SheetColumn> columns = SheetColumn.of(
                        table.rows().stream().map(BulletinSection.Row::cells).toList());
                sheet.heading(Stream.concat(
                                Stream.of(text.head(table)), columns.stream().map(column -> column.title(messages)))
                        .toList());
                table.rows().forEach(row -> sheet.row(List.of(text.name(row)), columns, row.cells()));
                if (text.hasFoot(table)) {
                    sheet.row(List.of(messages.text("group.whole")), columns, section.figures());
                }
            }
        }
    }

    private void figures(BulletinSheet sheet) {
        sheet.line(List.of(title()));
        if (bulletin.illustrative() > 0) {
            sheet.line(List.of(messages.text("note.illustrative", Long.toString(bulletin.illustrative()))));
        }
        sheet.skip();
        list(sheet, bulletin.figures());
    }

    private void list(BulletinSheet sheet, List<Cell> figures) {
        sheet.heading(Stream.of("figure", "value", "unit", "numerator", "denominator")
                .map(column -> messages.text("workbook." + column))
                .toList());
        for (Cell cell : figures) {
            sheet.figure(cell);
        }
    }

    private void groups(Workbook workbook, String title, String head, List<BulletinRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        BulletinSheet sheet = sheet(workbook, title);
        List<Cell> whole = bulletin.figures();
        List<SheetColumn> columns =
                SheetColumn.of(rows.stream().map(BulletinRow::cells).toList());
        sheet.heading(Stream.concat(
                        Stream.of(messages.text("workbook.code"), messages.text(head)),
                        columns.stream().map(column -> column.title(messages)))
                .toList());
        for (BulletinRow row : rows) {
            boolean unknown = row.code().isNone();
            sheet.row(
                    List.of(
                            unknown ? "" : row.code().toString(),
                            unknown
                                    ? messages.text("group.unknown")
                                    : row.names().getOrDefault(messages.language(), "")),
                    columns,
                    row.cells());
        }
        sheet.row(List.of("", messages.text("group.whole")), columns, whole);
    }

    private void pairs(BulletinSheet sheet, String head, List<Cell> cells) {
        sheet.heading(List.of(messages.text(head), messages.text("bulletin.column.projects")));
        List<SheetColumn> one = List.of(SheetColumn.VALUE);
        for (Cell cell : cells) {
            sheet.row(List.of(messages.text("figure." + cell.figure())), one, List.of(cell));
        }
    }

    private void months(Workbook workbook) {
        if (bulletin.months().isEmpty()) {
            return;
        }
        BulletinSheet sheet = sheet(workbook, "bulletin.months");
        List<SheetColumn> columns = SheetColumn.of(
                bulletin.months().stream().map(month -> month.cells()).toList());
        List<String> titles = new ArrayList<>(List.of(messages.text("bulletin.column.month")));
        columns.forEach(column -> titles.add(column.title(messages)));
        sheet.heading(titles);
        bulletin.months().forEach(month -> sheet.row(List.of(month.month().toString()), columns, month.cells()));
    }

    private void definitions(BulletinSheet sheet) {
        sheet.heading(List.of(messages.text("workbook.figure"), messages.text("workbook.definition")));
        for (Map.Entry<String, String> each :
                new DefinitionText(messages).of(bulletin).entrySet()) {
            sheet.line(List.of(messages.text("figure." + each.getKey()), each.getValue()));
        }
    }
}
