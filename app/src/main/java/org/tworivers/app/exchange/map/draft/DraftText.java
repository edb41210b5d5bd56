package org.tworivers.app.exchange.map.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.tworivers.app.exchange.map.ImportMap.RowKind;

/// A draft as the YAML of a map, its keys in the order of the manual.
final class DraftText {
    private static final int WIDE = 120;

    private final MapDraft draft;
    private final SequencedMap<String, Object> map = new LinkedHashMap<>();

    DraftText(MapDraft draft) {
        this.draft = draft;
    }

    String text() {
        map.put("register", draft.register());
        map.put("row", draft.rows().name().toLowerCase(Locale.ROOT));
        if (draft.illustrative()) {
            map.put("illustrative", true);
        }
        put("layout", layout());
        List<String> keys = draft.stating(ColumnUse.KEY);
        map.put("key", keys.isEmpty() ? "none" : keys);
        put("name", names());
        scheme("place", "gbt2260", draft.place());
        scheme("sector", "gbt4754", "");
        scheme("origin", "gbt2260", "");
        deal();
        status();
        stages();
        rest();
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDE)
                .build();
        return new Dump(settings).dumpToString(map);
    }

    private Map<String, Object> layout() {
        Map<String, Object> layout = new LinkedHashMap<>();
        if (draft.layout().linesBeforeHeader() > 0) {
            layout.put("lines-before-header", draft.layout().linesBeforeHeader());
        }
        if (draft.layout().headerRows() > 1) {
            layout.put("header-rows", draft.layout().headerRows());
        }
        if (!draft.layout().sheet().isEmpty()) {
            layout.put("sheet", draft.layout().sheet());
        }
        List<String> filled = draft.columns().stream()
                .filter(DraftColumn::fillDown)
                .map(DraftColumn::name)
                .toList();
        if (!filled.isEmpty()) {
            layout.put("fill-down", filled);
        }
        return layout;
    }

    private Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        column(names, "zh", ColumnUse.NAME);
        column(names, "en", ColumnUse.NAME_EN);
        return names;
    }

    private void scheme(String name, String scheme, String within) {
        List<String> codes = draft.stating(ColumnUse.parse(name + "-code"));
        List<String> named = draft.stating(ColumnUse.parse(name));
        if (codes.isEmpty() && named.isEmpty()) {
            return;
        }
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("scheme", scheme);
        if (codes.isEmpty()) {
            rule.put("names", named);
        } else {
            rule.put("code", codes.getFirst());
        }
        if (!within.isEmpty()) {
            rule.put("within", within);
        }
        map.put(name, rule);
    }

    private void deal() {
        column(map, "day", ColumnUse.DAY);
        boolean signs = draft.has(ColumnUse.DAY) && draft.rows() != RowKind.ANNOUNCEMENT;
        if (draft.has(ColumnUse.KIND)) {
            map.put("kind", choice(ColumnUse.KIND, draft.kinds()));
        } else if (signs) {
            map.put("kind", draft.kind());
        }
        if (draft.has(ColumnUse.EVENT)) {
            map.put("event", choice(ColumnUse.EVENT, new LinkedHashMap<>()));
        }
        if (draft.has(ColumnUse.TOTAL) || draft.has(ColumnUse.OUTSIDE) || draft.has(ColumnUse.RECEIPT)) {
            put("capital", capital());
        }
    }

    private Map<String, Object> choice(ColumnUse use, Map<String, String> words) {
        Map<String, Object> choice = new LinkedHashMap<>();
        column(choice, "from", use);
        put(choice, "words", words);
        return choice;
    }

    private Map<String, Object> capital() {
        Map<String, Object> capital = new LinkedHashMap<>();
        column(capital, "total", ColumnUse.TOTAL);
        column(capital, "outside", ColumnUse.OUTSIDE);
        if (!draft.unit().isEmpty()) {
            capital.put("unit", draft.unit());
        }
        capital.put("currency", draft.currency());
        return capital;
    }

    private void status() {
        if (!draft.has(ColumnUse.STATUS)) {
            return;
        }
        Map<String, Object> status = new LinkedHashMap<>();
        column(status, "from", ColumnUse.STATUS);
        column(status, "as-of", ColumnUse.STATUS_DAY);
        if (!draft.has(ColumnUse.STATUS_DAY)) {
            status.put("as-of", "=" + draft.statusDay());
        }
        status.put("stages", draft.stages());
        map.put("status", status);
    }

    private void stages() {
        Map<String, Object> reached = new LinkedHashMap<>();
        Map<String, Object> planned = new LinkedHashMap<>();
        for (ColumnUse use : ColumnUse.values()) {
            use.findStage().ifPresent(stage -> column(use.isPlan() ? planned : reached, stage.word(), use));
        }
        put("stages", reached);
        put("plans", planned);
    }

    private void rest() {
        List<String> investors = draft.stating(ColumnUse.INVESTOR);
        if (!investors.isEmpty()) {
            map.put("parties", investors.stream().map(column -> party(column)).toList());
        }
        if (draft.has(ColumnUse.RECEIPT)) {
            Map<String, Object> receipt = new LinkedHashMap<>();
            column(receipt, "amount", ColumnUse.RECEIPT);
            column(receipt, "day", ColumnUse.RECEIPT_DAY);
            column(receipt, "voucher", ColumnUse.VOUCHER);
            map.put("receipts", List.of(receipt));
        }
        Map<String, Object> responsible = new LinkedHashMap<>();
        column(responsible, "unit", ColumnUse.RESPONSIBLE);
        column(responsible, "deadline", ColumnUse.DEADLINE);
        put("responsible", responsible);
        if (draft.has(ColumnUse.NOTE)) {
            map.put("notes", draft.stating(ColumnUse.NOTE));
        }
        if (!draft.dates().isEmpty()) {
            map.put("dates", Map.of("order", draft.dates()));
        }
    }

    private static Map<String, Object> party(String column) {
        Map<String, Object> party = new LinkedHashMap<>();
        party.put("role", "investor");
        party.put("from", column);
        return party;
    }

    private void column(Map<String, Object> into, String name, ColumnUse use) {
        draft.stating(use).stream().findFirst().ifPresent(column -> into.put(name, column));
    }

    private void put(String name, Map<String, ?> value) {
        put(map, name, value);
    }

    private static void put(Map<String, Object> into, String name, Map<String, ?> value) {
        if (!value.isEmpty()) {
            into.put(name, value);
        }
    }
}
