package org.tworivers.app.exchange.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.exchange.map.ImportMap.Choice;
import org.tworivers.app.exchange.map.ImportMap.SchemeRule;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// Reads a row into the fields of the form that it fills in. Days and numbers are brought into the form in which they
/// are typed; what a field may say is for the form to judge.
final class FieldsReader {
    private static final String ID = "id";
    private static final String NAME = "name-";

    private final FormFields form;
    private final DateText dates;
    private final char decimal;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, SchemeReader> codes = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    /// Where a field stands.
    private record Field(String name, BoundSource source, Map<String, String> words) {}

    FieldsReader(ImportMap map, Columns table, CodeBook book) {
        form = FormFields.of(map.register().rows());
        dates = new DateText(map.texts().dates());
        decimal = map.texts().decimal();
        if (!map.register().rows().isForm()) {
            return;
        }
        map.key().forEach(column -> add(ID, new Choice(new Source.Column(column), Map.of()), table));
        map.names().forEach((language, source) -> add(NAME + language, new Choice(source, Map.of()), table));
        map.fields().forEach((name, choice) -> add(name, choice, table));
        columns.keySet().stream()
                .filter(name -> name.startsWith(NAME))
                .findFirst()
                .ifPresent(name -> List.of("zh", "en")
                        .forEach(language -> columns.putIfAbsent(NAME + language, columns.getOrDefault(name, name))));
        for (SchemeRule rule : map.schemes()) {
            String use = rule.use().name().toLowerCase(Locale.ROOT);
            codes.put(use, new SchemeReader(rule, map.register().language(), book, table));
            columns.put(use, label(rule));
        }
    }

    private void add(String name, Choice choice, Columns table) {
        fields.add(new Field(name, BoundSource.bind(choice.from(), table), choice.words()));
        columns.put(name, choice.from().label());
    }

    private static String label(SchemeRule rule) {
        List<Source> all = new ArrayList<>(rule.names());
        all.add(rule.code());
        return new Source.FirstOf(all.stream().filter(Source::isGiven).toList()).label();
    }

    /// What the row says, with the faults of the telling.
    RowReading.Filled read(Telling telling) {
        SortedMap<String, String> said = new TreeMap<>();
        for (Field field : fields) {
            String text = telling.text(field.source());
            said.put(field.name(), text.isEmpty() ? "" : written(field, text, telling));
        }
        codes.forEach((use, reader) -> {
            Code code = reader.read(telling);
            said.put(use, code.isNone() ? "" : code.toString());
        });
        return new RowReading.Filled(telling.row().row(), said, columns, telling.faults());
    }

    private String written(Field field, String text, Telling telling) {
        String ours = field.words().get(NameKey.of(text));
        if (ours != null) {
            return ours;
        }
        String use = form.use(field.name());
        if (FormFields.DAYS.contains(use)) {
            Day day = telling.day(field.source(), dates);
            return day.isDated() ? day.toString() : "";
        }
        return FormFields.NUMBERS.contains(use) ? ReturnReader.plain(text, decimal) : Clauses.oneLine(text);
    }
}
