package org.tworivers.app.work.events;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tworivers.app.render.Messages;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.Side;

/// The workbook by which delegations and wishes are imported: a sheet of each, and how to fill them in.
final class EventTemplate {
    private static final int WIDTH = 16;
    private static final int WIDE = 70;
    private static final int ROWS_TO_FILL = 2000;
    private static final String TEXT = "@";

    private final Messages messages;

    EventTemplate(Messages messages) {
        this.messages = messages;
    }

    void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Two Rivers", "1.0")) {
            Worksheet delegations = workbook.newWorksheet(EventSheet.DELEGATIONS.title(messages));
            Worksheet wishes = workbook.newWorksheet(EventSheet.WISHES.title(messages));
            Worksheet words = workbook.newWorksheet(messages.text("web.event.import.sheet.explanations"));
            int row = explain(words, EventSheet.DELEGATIONS, 0);
            explain(words, EventSheet.WISHES, row + 1);
            words.width(0, WIDTH * 2.0);
            words.width(1, WIDE);
            fill(delegations, EventSheet.DELEGATIONS, words);
            fill(wishes, EventSheet.WISHES, words);
        }
    }

    private void fill(Worksheet sheet, EventSheet of, Worksheet words) {
        List<EventColumn> columns = EventColumn.of(of);
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at).title(messages));
            sheet.width(at, WIDTH);
            // Texts, lest a spreadsheet makes a number of a telephone or a day of a span.
            sheet.style(at).format(TEXT).set();
            sheet.style(0, at).bold().wrapText(true).set();
            List<String> offered = offered(columns.get(at));
            if (!offered.isEmpty()) {
                int list = listColumn(columns.get(at));
                words.value(0, list, columns.get(at).title(messages));
                words.style(0, list).bold().set();
                words.width(list, WIDTH);
                for (int i = 0; i < offered.size(); i++) {
                    words.value(i + 1, list, offered.get(i));
                }
                sheet.range(1, at, ROWS_TO_FILL, at).validateWithList(words.range(1, list, offered.size(), list));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static int listColumn(EventColumn column) {
        return switch (column) {
            case SIDE -> 3;
            case STANDING -> 4;
            default -> 5;
        };
    }

    private List<String> offered(EventColumn column) {
        List<String> offered = new ArrayList<>();
        switch (column) {
            case SIDE ->
                List.of(Side.values()).forEach(side -> offered.add(messages.text("web.event.region." + side.word())));
            case STANDING ->
                List.of(Standing.values())
                        .forEach(standing -> offered.add(messages.text("web.event.standing." + standing.word())));
            case WISH ->
                List.of(Wish.values()).forEach(wish -> offered.add(messages.text("web.event.wish." + wish.word())));
            default -> {}
        }
        return offered;
    }

    private int explain(Worksheet sheet, EventSheet of, int from) {
        sheet.value(from, 0, of.title(messages));
        sheet.style(from, 0).bold().set();
        sheet.value(from, 1, messages.text("web.event.import.explain." + of.word()));
        int row = from + 1;
        for (EventColumn column : EventColumn.of(of)) {
            sheet.value(row, 0, column.title(messages));
            sheet.value(row, 1, column.advice(messages));
            sheet.style(row, 1).wrapText(true).set();
            row++;
        }
        return row;
    }
}
