package org.tworivers.app.web.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.map.draft.ColumnUse;
import org.tworivers.app.exchange.map.draft.DraftColumn;
import org.tworivers.app.exchange.map.draft.HeaderWords;
import org.tworivers.app.exchange.map.draft.MapDraft;
import org.tworivers.app.exchange.map.draft.TableSample;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.core.projects.Stage;

/// A map being made column by column, as a form: what it says, and what can be chosen.
///
/// @param sheets the sheets of a workbook, none for a text
/// @param columns the columns, each with examples of what stands below it
/// @param statusWords words of the status, each with the stage it is read as, maybe none
/// @param kindWords words of the kind of signing, each with `contract` or `intent`, maybe none
public record DraftForm(
        MapDraft draft, List<String> sheets, List<Column> columns, List<Word> statusWords, List<Word> kindWords) {
    private static final int EXAMPLES = 3;
    private static final List<String> KINDS = List.of("contract", "intent");
    private static final List<String> UNITS = List.of("", "千", "万", "百万", "亿");
    private static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "JPY", "HKD", "GBP");
    private static final List<String> ORDERS = List.of("", "day-first", "month-first");

    public DraftForm {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        statusWords = List.copyOf(statusWords);
        kindWords = List.copyOf(kindWords);
    }

    /// A column.
    public record Column(DraftColumn column, String examples) {}

    /// A word of the register and what it is read as.
    public record Word(String theirs, String ours) {}

    static DraftForm of(MapDraft draft, TableSample sample, List<String> sheets) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < draft.columns().size(); i++) {
            columns.add(new Column(
                    draft.columns().get(i),
                    String.join(
                            "; ", sample.words().get(i).stream().limit(EXAMPLES).toList())));
        }
        List<Word> statusWords = words(draft, sample, ColumnUse.STATUS)
                .map(word -> new Word(word, draft.stages().getOrDefault(word, "")))
                .toList();
        List<Word> kindWords = words(draft, sample, ColumnUse.KIND)
                .map(word -> new Word(word, draft.kinds().getOrDefault(word, "")))
                .toList();
        return new DraftForm(draft, sheets, columns, statusWords, kindWords);
    }

    /// What the names of columns and the words below them suggest.
    static MapDraft suggested(Layout layout, TableSample sample) {
        return withWords(MapDraft.suggested(layout, sample.header()), sample, Map.of());
    }

    private static Stream<String> words(MapDraft draft, TableSample sample, ColumnUse use) {
        return draft.stating(use).stream()
                .flatMap(column -> sample.words().get(sample.header().indexOf(column)).stream());
    }

    /// What was typed into the form.
    ///
    /// @param before what it said before
    static MapDraft read(MapDraft before, TableSample sample, Map<String, String> typed) {
        List<DraftColumn> columns = new ArrayList<>();
        for (int i = 0; i < before.columns().size(); i++) {
            DraftColumn column = before.columns().get(i);
            DraftColumn read = new DraftColumn(
                    column.name(),
                    ColumnUse.parse(typed.getOrDefault("use-" + i, column.use().word())),
                    typed.containsKey("fill-" + i));
            columns.add(read.isNamable() ? read : column);
        }
        MapDraft read = new MapDraft(
                typed.getOrDefault("register", "").strip(),
                rows(typed.getOrDefault("row", "")),
                typed.containsKey("illustrative"),
                before.layout(),
                columns,
                typed.getOrDefault("place", "").strip(),
                one(typed, "dates", ORDERS),
                one(typed, "unit", UNITS),
                one(typed, "currency", CURRENCIES),
                one(typed, "kind", KINDS),
                new LinkedHashMap<>(),
                typed.getOrDefault("statusDay", "").strip(),
                new LinkedHashMap<>());
        return withWords(read, sample, typed);
    }

    private static MapDraft withWords(MapDraft read, TableSample sample, Map<String, String> typed) {
        SequencedMap<String, String> stages = new LinkedHashMap<>();
        words(read, sample, ColumnUse.STATUS)
                .forEach(word -> put(stages, word, typed, "stage:" + word, HeaderWords.stage(word)));
        stages.values()
                .removeIf(word -> Stream.of(Stage.values())
                        .noneMatch(stage -> stage.word().equals(word)));
        SequencedMap<String, String> kinds = new LinkedHashMap<>();
        words(read, sample, ColumnUse.KIND)
                .forEach(word -> put(kinds, word, typed, "kind:" + word, HeaderWords.kind(word)));
        kinds.values().removeIf(word -> !KINDS.contains(word));
        return read.withWords(kinds, stages);
    }

    private static void put(
            SequencedMap<String, String> words, String word, Map<String, String> typed, String name, String usual) {
        words.put(word, typed.getOrDefault(name, usual));
    }

    private static RowKind rows(String word) {
        return Stream.of(RowKind.values())
                .filter(kind -> isDrafted(kind) && word(kind).equals(word))
                .findFirst()
                .orElse(RowKind.DOSSIER);
    }

    /// Whether a map of such rows is made column by column.
    private static boolean isDrafted(RowKind kind) {
        return kind != RowKind.RETURN && !kind.isForm();
    }

    private static String word(RowKind kind) {
        return kind.word();
    }

    private static String one(Map<String, String> typed, String name, List<String> allowed) {
        String text = typed.getOrDefault(name, "");
        return allowed.contains(text) ? text : allowed.getFirst();
    }

    /// How the table lies, as typed; what cannot be read is as usual.
    static Layout layout(Map<String, String> typed) {
        String lines = typed.getOrDefault("lines", "");
        String rows = typed.getOrDefault("headerRows", "");
        return new Layout(
                lines.matches("\\d{1,3}") ? Integer.parseInt(lines) : 0,
                rows.matches("[1-4]") ? Integer.parseInt(rows) : 1,
                '\0',
                "",
                typed.getOrDefault("sheet", ""));
    }

    /// What a row may be.
    public List<String> rows() {
        return Stream.of(RowKind.values())
                .filter(DraftForm::isDrafted)
                .map(DraftForm::word)
                .toList();
    }

    /// What a row is.
    public String row() {
        return word(draft.rows());
    }

    /// What a column may state.
    public List<ColumnUse> uses() {
        return List.of(ColumnUse.values());
    }

    /// What amounts may count.
    public List<String> units() {
        return UNITS;
    }

    /// The currencies to choose from.
    public List<String> currencies() {
        return CURRENCIES;
    }

    /// What may come first in a date.
    public List<String> orders() {
        return ORDERS;
    }

    /// What a signing may be.
    public List<String> kinds() {
        return KINDS;
    }

    /// Every stage.
    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /// Whether a column says the status.
    public boolean hasStatus() {
        return draft.has(ColumnUse.STATUS);
    }

    /// Whether the day of the status is to be typed.
    public boolean isStatusDayOpen() {
        return hasStatus() && !draft.has(ColumnUse.STATUS_DAY);
    }

    /// Whether a column says what each signing is.
    public boolean hasKind() {
        return draft.has(ColumnUse.KIND);
    }
}
