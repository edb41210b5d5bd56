package org.tworivers.app.work.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tworivers.app.exchange.map.ImportMap.RegisterRule;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Register;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Rows that are organisations, such as the universities of a ministry's list. The code that the list gives
/// each is its id, behind the name of the register: two of one name with different codes are two. Of one
/// that is known, what the map names no column of stays as it was.
final class OrganisationFilling implements Filling {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,59}");
    private static final String NAME = "name-";
    private static final String PLACE = "place";
    private static final String CREDIT_CODE = "credit-code";

    private final RegisterRule rule;
    private final Register register;
    private final CodeBook codes;

    OrganisationFilling(RegisterRule rule, Register register, CodeBook codes) {
        this.rule = rule;
        this.register = register;
        this.codes = codes;
    }

    @Override
    public Told tell(Filled row) {
        String id = rule.name() + "/" + row.text("id");
        Optional<OrganisationStated> known = register.findOrganisation(id);
        SortedMap<String, String> before = known.map(OrganisationFilling::write).orElse(new TreeMap<>());
        SortedMap<String, String> typed = new TreeMap<>(before);
        typed.putAll(row.fields());
        List<Rejection> faults = new ArrayList<>();
        if (!CODE.matcher(row.text("id")).matches()) {
            faults.add(new Rejection(
                    "organisation-code", "id", row.text("id"), "write its code: letters, digits, points and hyphens."));
        }
        SortedMap<String, String> names = names(typed);
        if (names.isEmpty()) {
            faults.add(new Rejection("organisation-nameless", NAME + rule.language(), "", "write what it is called."));
        }
        Optional<Kind> kind = kind(typed.getOrDefault("kind", ""));
        if (kind.isEmpty()) {
            faults.add(new Rejection(
                    "organisation-kind",
                    "kind",
                    typed.getOrDefault("kind", ""),
                    "write firm, institute, university, laboratory, park, government or other."));
        }
        Code place = place(typed.getOrDefault(PLACE, ""), faults);
        if (!faults.isEmpty() || kind.isEmpty()) {
            return Told.refused(faults);
        }
        OrganisationStated stated = new OrganisationStated(
                id,
                kind.get(),
                new Names(names),
                known.map(OrganisationStated::aliases).orElse(List.of()),
                typed.getOrDefault(CREDIT_CODE, ""),
                place);
        return new Told(
                "organisation:" + id, before, write(stated), List.of(new RegisterCodec().encode(stated)), List.of());
    }

    private Code place(String text, List<Rejection> faults) {
        if (text.isEmpty()) {
            return Code.NONE;
        }
        Code place = text.indexOf(':') > 0 ? Code.parse(text) : Code.NONE;
        if (place.isNone() || !codes.knows(place)) {
            faults.add(new Rejection(
                    "organisation-place",
                    PLACE,
                    text,
                    "no such place is loaded; load the scheme of places, or mend it."));
        }
        return place;
    }

    private static Optional<Kind> kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static SortedMap<String, String> names(SortedMap<String, String> typed) {
        SortedMap<String, String> names = new TreeMap<>();
        typed.forEach((field, text) -> {
            if (field.startsWith(NAME) && !text.isBlank()) {
                names.put(field.substring(NAME.length()), text.strip());
            }
        });
        return names;
    }

    /// What is stated, as the fields of a row.
    private static SortedMap<String, String> write(OrganisationStated stated) {
        SortedMap<String, String> fields = new TreeMap<>();
        stated.names().byLanguage().forEach((language, name) -> fields.put(NAME + language, name));
        fields.put("id", stated.id().substring(stated.id().indexOf('/') + 1));
        fields.put("kind", stated.kind().word());
        fields.put(PLACE, stated.place().isNone() ? "" : stated.place().toString());
        fields.put(CREDIT_CODE, stated.socialCreditCode());
        return fields;
    }
}
