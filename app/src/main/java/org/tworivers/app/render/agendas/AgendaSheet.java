package org.tworivers.app.render.agendas;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.tworivers.app.render.paper.SheetText;

/// A sheet of meetings, written row by row: names, then day, beginning, end, table, hall and note.
final class AgendaSheet {
    private static final List<String> REST = List.of("day", "begins", "ends", "table", "hall", "note");
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final int NAME = 34;
    private static final int WIDTH = 12;

    private final Worksheet sheet;
    private final AgendaWords words;
    private int row;

    AgendaSheet(Worksheet sheet, AgendaWords words) {
        this.sheet = sheet;
        this.words = words;
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /// A line of text.
    void line(String text) {
        text(0, text);
        row++;
    }

    /// The titles of the columns, which stay in sight, and by which it can be filtered.
    ///
    /// @param names what the names are of that come before the rest
    void heading(List<String> names) {
        for (int column = 0; column < names.size() + REST.size(); column++) {
            boolean isName = column < names.size();
            String title = isName ? names.get(column) : REST.get(column - names.size());
            sheet.value(row, column, words.text("column." + title));
            sheet.style(row, column).bold().borderStyle("thin").set();
            sheet.width(column, isName || title.equals("note") ? NAME : WIDTH);
        }
        sheet.setAutoFilter(row, 0, names.size() + REST.size() - 1);
        sheet.repeatRows(row);
        row++;
        sheet.freezePane(0, row);
    }

    /// A meeting.
    void row(List<String> names, Talk talk) {
        int column = 0;
        for (String name : names) {
            text(column++, name);
        }
        sheet.value(row, column, talk.begins().toLocalDate());
        sheet.style(row, column++).format("yyyy-mm-dd").set();
        time(column++, talk.begins());
        time(column++, talk.ends());
        text(column++, talk.table());
        text(column++, talk.hall());
        text(column, talk.note());
        row++;
    }

    private void text(int column, String text) {
        sheet.value(row, column, SheetText.of(text));
    }

    private void time(int column, LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        sheet.value(row, column, time.toSecondOfDay() / SECONDS_OF_A_DAY);
        sheet.style(row, column).format("hh:mm").set();
    }
}
