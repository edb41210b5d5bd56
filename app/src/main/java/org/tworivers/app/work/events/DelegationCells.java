package org.tworivers.app.work.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.app.work.events.EventSheet.Filled;
import org.tworivers.core.shared.Rejection;

/// The cells of a row about a delegation as the fields of its form. Several representatives, languages and absences
/// stand in one cell.
final class DelegationCells {
    private static final String BETWEEN = "[;；\n]+";
    private static final Pattern CONTACT = Pattern.compile("(.+?)[,，:：\\s]+(\\S*[0-9@]\\S*)");
    private static final Pattern SPAN =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}[T ]+\\d{1,2}:\\d{2})\\s*(?:-|–|—|~|至|/|to)+\\s*"
                    + "(\\d{4}-\\d{2}-\\d{2}[T ]+)?(\\d{1,2}:\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Filled row;
    private final Map<EventColumn, String> titles;
    private final List<Rejection> faults = new ArrayList<>();

    DelegationCells(Filled row, Map<EventColumn, String> titles) {
        this.row = row;
        this.titles = titles;
    }

    /// What could not be read, each at its column.
    List<Rejection> faults() {
        return faults;
    }

    /// What is known, with what the row says in its place. What the row leaves empty stays.
    ///
    /// @param known the fields of what is recorded; none for a new one
    Map<String, String> over(Map<String, String> known) {
        Map<String, String> fields = new LinkedHashMap<>(known);
        row.cells().keySet().forEach(column -> {
            String list = column.field().replaceFirst("-(text|sector)$", "-");
            fields.keySet().removeIf(field -> column.says(field) || (list.endsWith("-") && field.startsWith(list)));
        });
        row.cells().forEach((column, cell) -> {
            switch (column) {
                case PEOPLE -> people(cell, fields);
                case LANGUAGES -> languages(cell, fields);
                case ABSENCES -> absences(cell, fields);
                case OFFER, OFFER_SECTOR, NEED, NEED_SECTOR -> fields.put(column.field() + "-0", cell);
                default -> fields.put(column.field(), cell);
            }
        });
        return fields;
    }

    private static void people(String cell, Map<String, String> fields) {
        int row = 0;
        for (String person : List.of(cell.split(BETWEEN))) {
            String written = person.strip();
            Matcher parted = CONTACT.matcher(written);
            boolean contact = parted.matches();
            if (!written.isEmpty()) {
                fields.put("person-name-" + row, contact ? parted.group(1).strip() : written);
                fields.put("person-contact-" + row, contact ? parted.group(2) : "");
                row++;
            }
        }
    }

    private void languages(String cell, Map<String, String> fields) {
        for (String word : List.of(cell.split("[;；,，、/\\s]+"))) {
            Optional<String> tag = EventLanguages.find(word);
            if (tag.isPresent()) {
                fields.put(DelegationFields.LANGUAGE + tag.get(), "1");
            } else if (!word.isEmpty()) {
                fault(
                        EventColumn.LANGUAGES,
                        "language-unknown",
                        word,
                        "choose from the languages of the explanations.");
            }
        }
    }

    private void absences(String cell, Map<String, String> fields) {
        int row = 0;
        for (String written : List.of(cell.split(BETWEEN))) {
            String text = written.strip();
            Matcher span = SPAN.matcher(text);
            if (span.matches()) {
                String day = span.group(2) == null ? text.substring(0, 10) + " " : span.group(2);
                put(
                        fields,
                        row++,
                        padded(span.group(1)),
                        padded(day.replace('T', ' ').strip() + " " + span.group(3)));
            } else if (DAY.matcher(text).matches() && PlanDay.find(text).isPresent()) {
                LocalDate day = PlanDay.find(text).orElseThrow();
                put(fields, row++, day + "T00:00", day.plusDays(1) + "T00:00");
            } else if (!text.isEmpty()) {
                fault(
                        EventColumn.ABSENCES,
                        "absence-unreadable",
                        text,
                        "write 2017-05-24 09:00 - 10:30, or a day; put ; between several.");
            }
        }
    }

    private static String padded(String moment) {
        return moment.replaceAll("[T ]+(\\d):", " 0$1:").replaceAll("[T ]+", "T");
    }

    private static void put(Map<String, String> fields, int row, String from, String until) {
        fields.put("absence-from-" + row, from);
        fields.put("absence-until-" + row, until);
    }

    private void fault(EventColumn column, String code, String value, String advice) {
        faults.add(new Rejection(code, titles.getOrDefault(column, ""), value, advice));
    }
}
