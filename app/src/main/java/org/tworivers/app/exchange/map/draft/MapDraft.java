package org.tworivers.app.exchange.map.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.table.Layout;

/// A map that is made column by column, from the header of a table.
///
/// @param register the register's stable name
/// @param rows what a row is
/// @param illustrative whether all of it is made up
/// @param layout how the table lies
/// @param columns its columns, in their order
/// @param place the code that all places lie under, maybe empty
/// @param dates what comes first in 3/5/2016: `day-first`, `month-first` or empty
/// @param unit what amounts count: 万, or empty for whole units
/// @param currency their currency
/// @param kind what every row is when no column says it: `contract` or `intent`
/// @param kinds words for it in that column, each to one of the two
/// @param statusDay the day that statuses hold on, when no column says it
/// @param stages words of the status, each to the word of a stage
public record MapDraft(
        String register,
        RowKind rows,
        boolean illustrative,
        Layout layout,
        List<DraftColumn> columns,
        String place,
        String dates,
        String unit,
        String currency,
        String kind,
        SequencedMap<String, String> kinds,
        String statusDay,
        SequencedMap<String, String> stages) {
    private static final String REGISTER = "[a-z0-9][a-z0-9-]{0,60}";
    private static final String STATUS_DAY = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    public MapDraft {
        columns = List.copyOf(columns);
        kinds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(kinds));
        stages = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(stages));
    }

    /// What the names of columns suggest.
    public static MapDraft suggested(Layout layout, List<String> header) {
        Set<ColumnUse> met = EnumSet.noneOf(ColumnUse.class);
        List<DraftColumn> columns = new ArrayList<>();
        for (String name : header) {
            ColumnUse use = HeaderWords.use(name);
            boolean taken = !use.isOften() && !met.add(use);
            DraftColumn column = new DraftColumn(name, taken ? ColumnUse.NONE : use, false);
            columns.add(column.isNamable() ? column : new DraftColumn(name, ColumnUse.NONE, false));
        }
        String money = columns.stream()
                .filter(column -> column.use() == ColumnUse.TOTAL || column.use() == ColumnUse.OUTSIDE)
                .map(DraftColumn::name)
                .findFirst()
                .orElse("");
        return new MapDraft(
                "",
                RowKind.DOSSIER,
                false,
                layout,
                columns,
                "",
                "",
                HeaderWords.unit(money),
                HeaderWords.currency(money),
                "contract",
                new LinkedHashMap<>(),
                "",
                new LinkedHashMap<>());
    }

    /// The columns that state something.
    public List<String> stating(ColumnUse use) {
        return columns.stream()
                .filter(column -> column.use() == use)
                .map(DraftColumn::name)
                .toList();
    }

    /// Whether a column states something.
    public boolean has(ColumnUse use) {
        return columns.stream().anyMatch(column -> column.use() == use);
    }

    /// The same with what words stand for.
    public MapDraft withWords(SequencedMap<String, String> ofKinds, SequencedMap<String, String> ofStages) {
        return new MapDraft(
                register,
                rows,
                illustrative,
                layout,
                columns,
                place,
                dates,
                unit,
                currency,
                kind,
                ofKinds,
                statusDay,
                ofStages);
    }

    /// What is still to be said before it is a map: words, each once.
    public List<String> faults() {
        Set<String> faults = new LinkedHashSet<>();
        boolean dealt = has(ColumnUse.DAY);
        boolean paid = has(ColumnUse.TOTAL) || has(ColumnUse.OUTSIDE);
        must(register.matches(REGISTER), "register", faults);
        must(has(ColumnUse.NAME), "name", faults);
        must(
                Stream.of(ColumnUse.values())
                        .allMatch(use -> use.isOften() || stating(use).size() <= 1),
                "twice",
                faults);
        must(place.isEmpty() || place.matches("[0-9]{2,12}"), "place", faults);
        switch (rows) {
            case SIGNING, ANNOUNCEMENT -> must(dealt, "day", faults);
            case STATUS -> {
                must(!dealt && !paid, "status-alone", faults);
                must(has(ColumnUse.STATUS), "status", faults);
            }
            case DOSSIER,
                    RETURN,
                    PARK,
                    SITE_WISH,
                    CONSUMPTION,
                    SETTLEMENT,
                    LEAD,
                    VISIT,
                    CASE,
                    PROMISE,
                    JOINT_INSTITUTE,
                    CONTRACT,
                    ORGANISATION -> must(dealt || !paid, "day-of-capital", faults);
        }
        must(rows != RowKind.ANNOUNCEMENT || !has(ColumnUse.KIND), "kind-of-announcement", faults);
        must(!has(ColumnUse.RECEIPT) || has(ColumnUse.RECEIPT_DAY), "receipt-day", faults);
        must(has(ColumnUse.RECEIPT) || (!has(ColumnUse.RECEIPT_DAY) && !has(ColumnUse.VOUCHER)), "receipt", faults);
        if (has(ColumnUse.STATUS)) {
            must(has(ColumnUse.STATUS_DAY) || statusDay.matches(STATUS_DAY), "status-day", faults);
            must(!stages.isEmpty(), "status-words", faults);
        }
        must(!has(ColumnUse.KIND) || !kinds.isEmpty(), "kind-words", faults);
        return List.copyOf(faults);
    }

    private static void must(boolean holds, String otherwise, Set<String> faults) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    /// The map as text, which a command reads too.
    public String text() {
        return new DraftText(this).text();
    }
}
