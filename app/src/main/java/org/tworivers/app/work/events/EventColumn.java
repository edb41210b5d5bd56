package org.tworivers.app.work.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tworivers.app.render.Messages;

/// A column of the sheets by which delegations and wishes are imported.
public enum EventColumn {
    KEY(EventSheet.DELEGATIONS, "key"),
    NAME_ZH(EventSheet.DELEGATIONS, "name-zh"),
    NAME_EN(EventSheet.DELEGATIONS, "name-en"),
    SIDE(EventSheet.DELEGATIONS, "side"),
    KIND(EventSheet.DELEGATIONS, "kind"),
    STANDING(EventSheet.DELEGATIONS, "standing"),
    ORGANISATION(EventSheet.DELEGATIONS, "organisation"),
    REPRESENTATIVES(EventSheet.DELEGATIONS, "representatives"),
    PEOPLE(EventSheet.DELEGATIONS, "person"),
    LANGUAGES(EventSheet.DELEGATIONS, "language"),
    ABSENCES(EventSheet.DELEGATIONS, "absence"),
    OWN_TABLE(EventSheet.DELEGATIONS, "own-table"),
    PROMISED(EventSheet.DELEGATIONS, "promised"),
    LIMIT(EventSheet.DELEGATIONS, "limit"),
    OFFER(EventSheet.DELEGATIONS, "offer-text"),
    OFFER_SECTOR(EventSheet.DELEGATIONS, "offer-sector"),
    NEED(EventSheet.DELEGATIONS, "need-text"),
    NEED_SECTOR(EventSheet.DELEGATIONS, "need-sector"),
    FROM(EventSheet.WISHES, "from"),
    TO(EventSheet.WISHES, "to"),
    WISH(EventSheet.WISHES, "wish"),
    NOTE(EventSheet.WISHES, "note");

    private final EventSheet sheet;
    private final String field;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// @param field the field of a form that says the same, without the number of its row
    EventColumn(EventSheet sheet, String field) {
        this.sheet = sheet;
        this.field = field;
    }

    /// Those of a sheet, in order.
    static List<EventColumn> of(EventSheet sheet) {
        return Arrays.stream(values()).filter(column -> column.sheet == sheet).toList();
    }

    /// The field of a form that says the same, without the number of its row.
    String field() {
        return field;
    }

    /// Whether a field of a form says what this column says.
    boolean says(String formField) {
        return formField.equals(field)
                || (formField.startsWith(field) && (isList() || formField.matches(field + "-[0-9]+")));
    }

    private boolean isList() {
        return this == PEOPLE || this == LANGUAGES || this == ABSENCES;
    }

    /// Its title in a language.
    String title(Messages messages) {
        return messages.text("web.event.import.column." + word);
    }

    /// What to write in it.
    String advice(Messages messages) {
        return messages.text("web.event.import.write." + word);
    }

    /// Where it stands among the titles of a table, in whichever language they are; -1 when it is not there.
    int find(List<String> titles) {
        for (String language : List.of("zh", "en")) {
            int place = titles.indexOf(title(Messages.in(language)));
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }
}
