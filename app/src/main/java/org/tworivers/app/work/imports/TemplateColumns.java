package org.tworivers.app.work.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.map.FormFields;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMap.Choice;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.map.ImportMap.SchemeRule;
import org.tworivers.app.exchange.map.ImportMap.StageRule;
import org.tworivers.app.exchange.map.Source;

/// The columns a file must have to be read by a map, in an order a person can fill in, each with what to write in it.
public final class TemplateColumns {
    private final ImportMap map;
    private final SequencedMap<String, TemplateColumn> columns = new LinkedHashMap<>();

    private TemplateColumns(ImportMap map) {
        this.map = map;
    }

    /// What to write in a column.
    ///
    /// @param name as the map writes it; the rows of a header are joined with `/`
    /// @param use what it states, which is the key of its text
    /// @param required whether a row without it is refused
    /// @param words the words that may be written, none when it is free
    public record TemplateColumn(String name, String use, boolean required, Collection<String> words) {
        /// What stands in the first row of a header of several.
        String group() {
            int slash = name.indexOf('/');
            return slash < 0 ? name : name.substring(0, slash);
        }
    }

    /// The columns of a map; those of one group of a header of several rows stand side by side.
    public static List<TemplateColumn> of(ImportMap map) {
        TemplateColumns making = new TemplateColumns(map);
        making.gather();
        List<TemplateColumn> all = new ArrayList<>(making.columns.values());
        if (map.lay().layout().headerRows() == 1) {
            return all;
        }
        Map<String, List<TemplateColumn>> byGroup = all.stream()
                .collect(Collectors.groupingBy(TemplateColumn::group, LinkedHashMap::new, Collectors.toList()));
        return byGroup.values().stream().flatMap(List::stream).toList();
    }

    private void gather() {
        boolean form = map.register().rows().isForm();
        map.key().forEach(column -> add(new Source.Column(column), form ? "own-key" : "key", true, List.of()));
        map.names().values().forEach(name -> add(name, form ? "own-name" : "name", !form, List.of()));
        map.schemes().forEach(scheme -> addScheme(scheme, scheme.use().name().toLowerCase(Locale.ROOT)));
        map.parties().forEach(party -> add(party.from(), "party", false, List.of()));
        RowKind rows = map.register().rows();
        add(map.deal().day(), "day", rows == RowKind.SIGNING || rows == RowKind.ANNOUNCEMENT, List.of());
        add(map.deal().kind().from(), "kind", false, map.deal().kind().words().keySet());
        add(
                map.deal().event().from(),
                "event",
                false,
                map.deal().event().words().keySet());
        add(map.deal().capital().total(), "total", false, List.of());
        add(map.deal().capital().outside(), "outside", false, List.of());
        add(map.deal().capital().unit(), "unit", false, List.of());
        add(
                map.status().from(),
                "status",
                rows == RowKind.STATUS,
                map.status().stages().keySet());
        add(map.status().asOf(), "status-day", false, List.of());
        map.stages().stream()
                .sorted(Comparator.comparing(StageRule::stage))
                .forEach(stage -> add(stage.day(), stage.plan() ? "plan" : "stage", false, List.of()));
        map.receipts().forEach(receipt -> {
            add(receipt.amount(), "receipt", false, List.of());
            add(receipt.day(), "receipt-day", false, List.of());
            add(receipt.voucher(), "voucher", false, List.of());
            receipt.payer().forEach(payer -> addScheme(payer, "payer"));
        });
        add(map.assigned().unit(), "responsible", false, List.of());
        add(map.assigned().deadline(), "deadline", false, List.of());
        add(map.returned().unit(), "reporting-unit", true, List.of());
        add(map.returned().above(), "reporting-above", false, List.of());
        add(map.returned().period(), "period", true, List.of());
        map.returned().values().values().forEach(value -> add(value, "figure", false, List.of()));
        gatherFields();
        map.notes().columns().forEach(column -> add(new Source.Column(column), "note", false, List.of()));
    }

    private void gatherFields() {
        FormFields form = FormFields.of(map.register().rows());
        for (String field : form.names()) {
            Choice choice = map.fields().get(field);
            if (choice != null) {
                add(
                        choice.from(),
                        form.use(field),
                        form.needed().contains(field),
                        choice.words().keySet());
            }
        }
    }

    private void addScheme(SchemeRule scheme, String use) {
        add(scheme.code(), use + "-code", false, List.of());
        scheme.names().forEach(name -> add(name, use, false, List.of()));
        scheme.levels().forEach(level -> {
            add(level.code(), use, false, List.of());
            add(level.name(), use, false, List.of());
        });
    }

    private void add(Source source, String use, boolean required, Collection<String> words) {
        source.columns().forEach(name -> columns.putIfAbsent(name, new TemplateColumn(name, use, required, words)));
    }
}
