package org.tworivers.app.work.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tworivers.app.work.typed.TypedFields;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.Delegation.Absence;
import org.tworivers.core.meetings.Delegation.Interest;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.Side;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// A delegation as the fields of a form or of a row, and back.
public final class DelegationFields {
    /// The lists of a delegation, each with the fields of its rows.
    public static final Map<String, List<String>> LISTS = Map.of(
            "person", List.of("person-name", "person-contact"),
            "absence", List.of("absence-from", "absence-until"),
            "offer", List.of("offer-sector", "offer-text"),
            "need", List.of("need-sector", "need-text"));

    static final String KEY = "key";
    static final String SIDE = "side";
    static final String STANDING = "standing";
    static final String ORGANISATION = "organisation";
    static final String NAME_ZH = "name-zh";
    static final String LANGUAGE = "language-";
    private static final String REPRESENTATIVES = "representatives";
    private static final int MOST_ROWS = 50;

    private final TypedFields in;
    private final EventBook book;
    private final EventRegister register;

    private DelegationFields(Map<String, String> typed, EventBook book, EventRegister register) {
        in = new TypedFields(typed);
        this.book = book;
        this.register = register;
    }

    /// What was read.
    ///
    /// @param stated nothing when something could not be read
    public record Read(Optional<StatedDelegation> stated, List<Rejection> faults) {}

    /// Reads what was typed.
    ///
    /// @param usual how it stands when nothing is said of that
    public static Read read(
            Map<String, String> typed, EventBook book, EventRegister register, Delegation.Standing usual) {
        DelegationFields fields = new DelegationFields(typed, book, register);
        StatedDelegation stated = fields.stated(usual);
        List<Rejection> faults = fields.in.faults();
        return new Read(faults.isEmpty() ? Optional.of(stated) : Optional.empty(), faults);
    }

    private StatedDelegation stated(Standing usual) {
        Side side = side();
        String organisation = organisation();
        Delegation delegation = new Delegation(
                key(side),
                organisation,
                names(organisation),
                side,
                in.text("kind"),
                standing(usual),
                in.number(REPRESENTATIVES, 1),
                List.of(),
                in.text("own-table"),
                languages(),
                absences(),
                in.number("promised", Delegation.AS_ALL),
                in.number("limit", Delegation.AS_ALL),
                interests());
        return new StatedDelegation(delegation, people());
    }

    private Side side() {
        String word = in.needed(SIDE);
        Optional<Side> side = EventWords.side(word);
        if (side.isEmpty() && !word.isEmpty()) {
            in.fault(SIDE, "side-unknown", "write host region or source region.");
        }
        return side.orElse(Side.HOST);
    }

    private String key(Side side) {
        String key = in.text(KEY);
        if (key.equals("new")) {
            in.fault(KEY, "delegation-key-unusable", "write small letters, digits and hyphens, at most 40.");
        }
        return key.isEmpty() ? nextKey(side, book) : key;
    }

    /// The next number of a side, such as `h-012`.
    static String nextKey(Side side, EventBook book) {
        String letter = side.word().substring(0, 1) + "-";
        int last = book.delegations().keySet().stream()
                .filter(key -> key.matches(letter + "[0-9]{1,6}"))
                .mapToInt(key -> Integer.parseInt(key.substring(2)))
                .max()
                .orElse(0);
        String number = Integer.toString(last + 1);
        return letter + "0".repeat(Math.max(0, 3 - number.length())) + number;
    }

    private String organisation() {
        String typed = in.text(ORGANISATION);
        if (typed.isEmpty()) {
            return "";
        }
        Optional<String> found = register.findOrganisation(typed);
        if (found.isEmpty()) {
            in.fault(
                    ORGANISATION,
                    "organisation-not-in-register",
                    "no organisation, or more than one, is called so; choose from the list, or write its name only.");
        }
        return found.orElse("");
    }

    private Names names(String organisation) {
        SortedMap<String, String> names = new TreeMap<>();
        for (String language : List.of("zh", "en")) {
            if (in.has("name-" + language)) {
                names.put(language, in.text("name-" + language));
            }
        }
        Names registered = register.organisations().get(organisation);
        if (names.isEmpty() && registered != null) {
            return registered;
        }
        if (names.isEmpty()) {
            in.fault(NAME_ZH, "names-missing", "write its name in one of the two languages at least.");
            return Names.of("zh", "-");
        }
        return new Names(names);
    }

    private Standing standing(Standing usual) {
        String word = in.text(STANDING);
        if (word.isEmpty()) {
            return usual;
        }
        Optional<Standing> standing = EventWords.standing(word);
        if (standing.isEmpty()) {
            in.fault(STANDING, "standing-unknown", "write invited, takes part, refused or called off.");
        }
        return standing.orElse(usual);
    }

    private SortedSet<String> languages() {
        return EventLanguages.TAGS.stream()
                .filter(tag -> in.has(LANGUAGE + tag))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Integer> rows(String list) {
        List<String> columns = LISTS.getOrDefault(list, List.of());
        List<Integer> rows = in.rows(columns.toArray(new String[0]));
        if (rows.size() > MOST_ROWS) {
            String field = columns.getFirst() + "-" + rows.get(MOST_ROWS);
            in.fault(field, "list-long", "give at most " + MOST_ROWS + " of them.", Integer.toString(MOST_ROWS));
            return rows.subList(0, MOST_ROWS);
        }
        return rows;
    }

    private List<Absence> absences() {
        return rows("absence").stream()
                .map(i -> new Absence(in.moment("absence-from-" + i), in.moment("absence-until-" + i)))
                .toList();
    }

    private List<Interest> interests() {
        List<Interest> interests = new ArrayList<>();
        for (String list : List.of("offer", "need")) {
            for (int i : rows(list)) {
                interests.add(
                        new Interest(list.equals("need"), sector(list + "-sector-" + i), in.text(list + "-text-" + i)));
            }
        }
        return interests;
    }

    private Code sector(String field) {
        String typed = in.text(field);
        Optional<Code> found = typed.isEmpty() ? Optional.of(Code.NONE) : register.findSector(typed);
        if (found.isEmpty()) {
            in.fault(field, "code-not-found", "nothing, or more than one thing, is called so; choose from the list.");
        }
        return found.orElse(Code.NONE);
    }

    private List<PersonDetails> people() {
        return rows("person").stream()
                .map(i -> new PersonDetails(in.needed("person-name-" + i), in.text("person-contact-" + i)))
                .toList();
    }

    /// A delegation as the fields of its form.
    ///
    /// @param language the language that sectors and organisations are listed in
    public static Map<String, String> write(StatedDelegation stated, EventRegister register, String language) {
        Delegation delegation = stated.delegation();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(KEY, delegation.key());
        delegation.names().byLanguage().forEach((each, name) -> fields.put("name-" + each, name));
        fields.put(
                ORGANISATION,
                delegation.organisation().isEmpty() ? "" : register.listed(delegation.organisation(), language));
        fields.put(SIDE, delegation.side().word());
        fields.put("kind", delegation.kind());
        fields.put(STANDING, delegation.standing().word());
        fields.put(REPRESENTATIVES, Integer.toString(delegation.representatives()));
        fields.put("own-table", delegation.ownTable());
        delegation.languages().forEach(tag -> fields.put(LANGUAGE + tag, "1"));
        fields.put("promised", quota(delegation.promised()));
        fields.put("limit", quota(delegation.limit()));
        for (int i = 0; i < delegation.absences().size(); i++) {
            fields.put("absence-from-" + i, delegation.absences().get(i).from().toString());
            fields.put(
                    "absence-until-" + i, delegation.absences().get(i).until().toString());
        }
        for (int i = 0; i < stated.people().size(); i++) {
            fields.put("person-name-" + i, stated.people().get(i).name());
            fields.put("person-contact-" + i, stated.people().get(i).contact());
        }
        write(delegation.interests(), fields, register, language);
        return fields;
    }

    private static void write(
            List<Interest> interests, Map<String, String> fields, EventRegister register, String language) {
        int offers = 0;
        int needs = 0;
        for (Interest each : interests) {
            String list = each.need() ? "need" : "offer";
            int row = each.need() ? needs++ : offers++;
            fields.put(list + "-sector-" + row, each.sector().isNone() ? "" : register.listed(each.sector(), language));
            fields.put(list + "-text-" + row, each.text());
        }
    }

    private static String quota(int quota) {
        return quota == Delegation.AS_ALL ? "" : Integer.toString(quota);
    }

    /// The faults that core finds in a delegation, each at the field of the form where it is mended.
    static Rejection rejected(Rejection fault) {
        String field = switch (fault.field()) {
            case "ownTable" -> "own-table";
            case "absences" -> "absence-from-0";
            case "names" -> NAME_ZH;
            default -> fault.field();
        };
        return new Rejection(fault.code(), field, fault.value(), fault.advice(), fault.details());
    }
}
