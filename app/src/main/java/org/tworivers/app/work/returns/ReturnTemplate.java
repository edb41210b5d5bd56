package org.tworivers.app.work.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tworivers.app.exchange.table.GuardedTable;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// The workbook in which a unit writes its return: its open projects, a row each, its figures, and how to fill them in.
public final class ReturnTemplate {
    /// The sheet of figures says by these words which return it is.
    static final String UNIT = "unit";

    static final String MONTH = "month";

    private static final int WIDTH = 14;
    private static final int WIDE = 34;
    private static final int ROWS_TO_FILL = 500;
    private static final String KNOWN = "EEEEEE";
    private static final String TEXT = "@";

    private final OpenReturn open;
    private final List<ListedProject> projects;
    private final CodeBook codes;
    private final Messages messages;

    /// @param projects those of the unit that have not ended
    /// @param codes names of places
    public ReturnTemplate(OpenReturn open, List<ListedProject> projects, CodeBook codes, Messages messages) {
        this.open = open;
        this.projects = List.copyOf(projects);
        this.codes = codes;
        this.messages = messages;
    }

    /// Writes it.
    public void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Two Rivers", "1.0")) {
            Worksheet rows = workbook.newWorksheet(messages.text("return.sheet.projects"));
            Worksheet figures = workbook.newWorksheet(messages.text("return.sheet.figures"));
            Worksheet words = workbook.newWorksheet(messages.text("return.sheet.explanations"));
            explain(words);
            projects(rows, words);
            figures(figures);
        }
    }

    private void projects(Worksheet sheet, Worksheet words) {
        for (ReturnColumn column : ReturnColumn.values()) {
            int at = column.place();
            sheet.value(0, at, column.title(messages));
            sheet.style(0, at).bold().wrapText(true).set();
            sheet.width(at, column == ReturnColumn.NAME ? WIDE : WIDTH);
            if (column.isDay() || column == ReturnColumn.VOUCHER || column == ReturnColumn.PAPER_NUMBER) {
                // Texts, lest a spreadsheet makes 2016.1 of 2016.10, or shortens a number of twenty digits.
                sheet.style(at).format(TEXT).set();
            }
        }
        for (int i = 0; i < projects.size(); i++) {
            row(sheet, i + 1, projects.get(i));
        }
        int last = projects.size() + ROWS_TO_FILL;
        offer(sheet, ReturnColumn.STAGE, last, words, STAGES_COLUMN, Stage.values().length);
        offer(sheet, ReturnColumn.PAPER, last, words, PAPERS_COLUMN, Evidence.Kind.values().length);
        sheet.freezePane(2, 1);
    }

    private static void offer(
            Worksheet sheet, ReturnColumn column, int lastRow, Worksheet words, int wordsColumn, int count) {
        sheet.range(1, column.place(), lastRow, column.place())
                .validateWithList(words.range(1, wordsColumn, count, wordsColumn));
    }

    private void row(Worksheet sheet, int row, ListedProject project) {
        LocalDate day = open.month().atEndOfMonth();
        known(sheet, row, ReturnColumn.PROJECT, project.id());
        known(sheet, row, ReturnColumn.NAME, GuardedTable.guard(project.names().in(messages.language())));
        known(
                sheet,
                row,
                ReturnColumn.PLACE,
                project.standing().place().isNone()
                        ? ""
                        : codes.name(project.standing().place(), day, messages.language()));
        known(
                sheet,
                row,
                ReturnColumn.STANDS,
                project.standing()
                        .findStage()
                        .map(stage -> messages.text("stage." + stage.word()))
                        .orElse(""));
        known(sheet, row, ReturnColumn.CONTRACTED, amounts(project.standing().contracted()));
        known(sheet, row, ReturnColumn.IN_PLACE, amounts(project.standing().inPlace()));
    }

    private static void known(Worksheet sheet, int row, ReturnColumn column, String text) {
        sheet.value(row, column.place(), text);
        sheet.style(row, column.place()).fillColor(KNOWN).set();
    }

    private static String amounts(List<Money> amounts) {
        return amounts.stream()
                .map(each -> each.units().stripTrailingZeros().toPlainString() + " " + each.denomination())
                .collect(Collectors.joining("; "));
    }

    private void figures(Worksheet sheet) {
        List<String> titles = List.of("return.figures.word", "return.figures.meaning", "return.figures.value");
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(0, i, messages.text(titles.get(i)));
            sheet.style(0, i).bold().set();
        }
        say(sheet, 1, UNIT, messages.text("return.figures.unit"), open.unit().unit());
        say(sheet, 2, MONTH, messages.text("return.figures.month"), open.month().toString());
        int row = 3;
        for (ReturnFigure figure : ReturnFigure.values()) {
            BigDecimal value = open.content().values().get(figure.word());
            say(sheet, row++, figure.word(), figure.title(messages), value == null ? "" : value.toPlainString());
        }
        sheet.width(0, WIDTH * 2.0);
        sheet.width(1, WIDE);
        sheet.width(2, WIDTH);
    }

    private static void say(Worksheet sheet, int row, String word, String meaning, String value) {
        sheet.value(row, 0, word);
        sheet.value(row, 1, meaning);
        sheet.style(row, 0).fillColor(KNOWN).set();
        sheet.style(row, 1).fillColor(KNOWN).set();
        sheet.value(row, 2, value);
        sheet.style(row, 2).format(TEXT).set();
    }

    private static final int STAGES_COLUMN = 3;
    private static final int PAPERS_COLUMN = 4;

    private void explain(Worksheet sheet) {
        List<String> titles = List.of(
                "return.explain.column", "return.explain.write", "", "return.column.stage", "return.column.paper");
        for (int i = 0; i < titles.size(); i++) {
            if (!titles.get(i).isEmpty()) {
                sheet.value(0, i, messages.text(titles.get(i)));
                sheet.style(0, i).bold().set();
            }
        }
        int row = 1;
        for (ReturnColumn column : ReturnColumn.allFilled()) {
            sheet.value(row, 0, column.title(messages));
            sheet.value(row, 1, column.advice(messages));
            row++;
        }
        for (String note : List.of("new", "twice", "nothing")) {
            sheet.value(++row, 0, messages.text("return.explain." + note));
        }
        List<Stage> stages = Arrays.asList(Stage.values());
        for (int i = 0; i < stages.size(); i++) {
            sheet.value(
                    i + 1, STAGES_COLUMN, messages.text("stage." + stages.get(i).word()));
        }
        List<Evidence.Kind> kinds = Arrays.asList(Evidence.Kind.values());
        for (int i = 0; i < kinds.size(); i++) {
            sheet.value(
                    i + 1,
                    PAPERS_COLUMN,
                    messages.text("web.dossier.evidence." + kinds.get(i).word()));
        }
        sheet.width(0, WIDTH * 2.0);
        sheet.width(1, WIDE * 2.0);
        sheet.width(STAGES_COLUMN, WIDTH);
        sheet.width(PAPERS_COLUMN, WIDTH);
    }
}
