package org.tworivers.app.work.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tworivers.app.work.typed.TypedFields;
import org.tworivers.core.meetings.EventPlan;
import org.tworivers.core.meetings.EventPlan.Encounter;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Interpreters;
import org.tworivers.core.meetings.EventPlan.Promotion;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.meetings.Side;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// A plan of an event as the fields of a form, and back.
public final class PlanFields {
    /// The lists of a plan, each with the fields of its rows; the first of each must be filled in.
    public static final Map<String, List<String>> LISTS = lists();

    private static final String ID = "id";
    private static final String ZONE = "zone";
    private static final String NAME_ZH = "name-zh";
    private static final String FAIRNESS = "fairness";

    private final TypedFields in;

    private PlanFields(Map<String, String> typed) {
        in = new TypedFields(typed);
    }

    /// What was read.
    ///
    /// @param plan nothing when something could not be read
    public record Read(Optional<EventPlan> plan, List<Rejection> faults) {}

    private static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put(
                "session",
                List.of("session-day", "session-begins", "session-slots", "session-minutes", "session-between"));
        lists.put("hall", List.of("hall-name", "hall-tables", "hall-seats"));
        lists.put("interpreters", List.of("interpreters-one", "interpreters-other", "interpreters-count"));
        lists.put(
                "encounter",
                List.of("encounter-side", "encounter-kind", "encounter-other-side", "encounter-other-kind"));
        lists.put(
                "promotion",
                List.of(
                        "promotion-day",
                        "promotion-begins",
                        "promotion-ends",
                        "promotion-title",
                        "promotion-room",
                        "promotion-projects"));
        return Collections.unmodifiableMap(lists);
    }

    /// Reads what was typed.
    ///
    /// @param illustrative whether the event is made up
    public static Read read(Map<String, String> typed, boolean illustrative) {
        PlanFields fields = new PlanFields(typed);
        EventPlan plan = fields.plan(illustrative);
        List<Rejection> faults = fields.in.faults();
        return new Read(faults.isEmpty() ? Optional.of(plan) : Optional.empty(), faults);
    }

    private EventPlan plan(boolean illustrative) {
        String id = in.needed(ID);
        if (id.equals("new")) {
            in.fault(ID, "event-id-unusable", "write small letters, digits and hyphens, at most 40.");
        }
        Names names = names();
        return new EventPlan(
                id,
                names,
                in.text("agreement"),
                in.needed("venue"),
                zone(),
                illustrative,
                sessions(),
                rows("hall").stream()
                        .map(i -> new Hall(
                                in.needed("hall-name-" + i),
                                in.number("hall-tables-" + i),
                                in.number("hall-seats-" + i, 4)))
                        .toList(),
                rows("interpreters").stream()
                        .map(i -> new Interpreters(
                                in.needed("interpreters-one-" + i),
                                in.needed("interpreters-other-" + i),
                                in.number("interpreters-count-" + i)))
                        .toList(),
                rows("encounter").stream().map(this::encounter).toList(),
                rules(),
                promotions());
    }

    private List<Integer> rows(String list) {
        return in.rows(LISTS.getOrDefault(list, List.of()).toArray(new String[0]));
    }

    private Names names() {
        SortedMap<String, String> names = new TreeMap<>();
        for (String language : List.of("zh", "en")) {
            if (in.has("name-" + language)) {
                names.put(language, in.text("name-" + language));
            }
        }
        if (names.isEmpty()) {
            in.fault(NAME_ZH, "names-missing", "write its name in one of the two languages at least.");
            return Names.of("zh", "-");
        }
        return new Names(names);
    }

    private ZoneId zone() {
        String written = in.needed(ZONE);
        try {
            return written.isEmpty() ? ZoneId.of("Asia/Shanghai") : ZoneId.of(written);
        } catch (DateTimeException unknown) {
            in.fault(ZONE, "zone-unknown", "write a time zone, such as Asia/Shanghai.");
            return ZoneId.of("Asia/Shanghai");
        }
    }

    private List<Session> sessions() {
        return rows("session").stream()
                .map(i -> new Session(
                        in.day("session-day-" + i),
                        in.time("session-begins-" + i),
                        in.number("session-slots-" + i),
                        in.number("session-minutes-" + i),
                        in.number("session-between-" + i, 0),
                        in.has("session-adjacent-" + i)))
                .sorted(Comparator.comparing((Session session) -> session.begins(0)))
                .toList();
    }

    private Encounter encounter(int row) {
        return new Encounter(
                side("encounter-side-" + row),
                in.text("encounter-kind-" + row),
                side("encounter-other-side-" + row),
                in.text("encounter-other-kind-" + row));
    }

    private Side side(String field) {
        String word = in.needed(field);
        Optional<Side> side = EventWords.side(word);
        if (side.isEmpty() && !word.isEmpty()) {
            in.fault(field, "side-unknown", "write host region or source region.");
        }
        return side.orElse(Side.HOST);
    }

    private WishRules rules() {
        int limit = in.number("limit");
        return new WishRules(
                in.has("automatic"),
                in.number("open-wishes"),
                in.number("promised", 0),
                limit,
                in.has(FAIRNESS) ? in.number(FAIRNESS) : -1,
                in.day("wishes-until"),
                in.day("answers-until"));
    }

    private List<Promotion> promotions() {
        List<Promotion> promotions = new ArrayList<>();
        for (int i : rows("promotion")) {
            LocalDate day = in.day("promotion-day-" + i);
            promotions.add(new Promotion(
                    day.atTime(in.time("promotion-begins-" + i)),
                    day.atTime(in.time("promotion-ends-" + i)),
                    in.needed("promotion-title-" + i),
                    in.text("promotion-room-" + i),
                    List.of(in.text("promotion-projects-" + i).split("[\\s,，;；、]+")).stream()
                            .filter(project -> !project.isEmpty())
                            .toList()));
        }
        promotions.sort(Comparator.comparing(Promotion::begins).thenComparing(Promotion::title));
        return promotions;
    }

    /// A plan as the fields of its form.
    public static Map<String, String> write(EventPlan plan) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ID, plan.id());
        plan.names().byLanguage().forEach((language, name) -> fields.put("name-" + language, name));
        fields.put("agreement", plan.agreement());
        fields.put("venue", plan.venue());
        fields.put(ZONE, plan.zone().getId());
        for (int i = 0; i < plan.sessions().size(); i++) {
            write(plan.sessions().get(i), i, fields);
        }
        for (int i = 0; i < plan.halls().size(); i++) {
            Hall hall = plan.halls().get(i);
            put(fields, "hall", i, hall.name(), hall.tables(), hall.seats());
        }
        for (int i = 0; i < plan.interpreters().size(); i++) {
            Interpreters pool = plan.interpreters().get(i);
            put(fields, "interpreters", i, pool.one(), pool.other(), pool.count());
        }
        for (int i = 0; i < plan.encounters().size(); i++) {
            Encounter each = plan.encounters().get(i);
            put(
                    fields,
                    "encounter",
                    i,
                    each.side().word(),
                    each.kind(),
                    each.otherSide().word(),
                    each.otherKind());
        }
        write(plan.rules(), fields);
        for (int i = 0; i < plan.promotions().size(); i++) {
            Promotion each = plan.promotions().get(i);
            put(
                    fields,
                    "promotion",
                    i,
                    each.begins().toLocalDate(),
                    each.begins().toLocalTime(),
                    each.ends().toLocalTime(),
                    each.title(),
                    each.room(),
                    String.join(" ", each.projects()));
        }
        return fields;
    }

    private static void write(Session session, int row, Map<String, String> fields) {
        put(
                fields,
                "session",
                row,
                session.day(),
                session.begins(),
                session.slots(),
                session.minutes(),
                session.between());
        if (session.adjacent()) {
            fields.put("session-adjacent-" + row, "1");
        }
    }

    private static void write(WishRules rules, Map<String, String> fields) {
        if (rules.automatic()) {
            fields.put("automatic", "1");
        }
        fields.put("open-wishes", Integer.toString(rules.openWishes()));
        fields.put("promised", Integer.toString(rules.promised()));
        fields.put("limit", Integer.toString(rules.limit()));
        fields.put(FAIRNESS, rules.fairness() < 0 ? "" : Integer.toString(rules.fairness()));
        fields.put("wishes-until", rules.wishesUntil().toString());
        fields.put("answers-until", rules.answersUntil().toString());
    }

    private static void put(Map<String, String> fields, String list, int row, Object... values) {
        List<String> columns = LISTS.getOrDefault(list, List.of());
        for (int i = 0; i < values.length; i++) {
            fields.put(columns.get(i) + "-" + row, values[i].toString());
        }
    }

    /// The faults that core finds in a plan, each at the field of the form where it is mended.
    ///
    /// @param typed the form
    public static List<Rejection> placed(List<Rejection> faults, Map<String, String> typed) {
        return faults.stream().map(fault -> rejected(fault, typed)).toList();
    }

    private static Rejection rejected(Rejection fault, Map<String, String> typed) {
        String field = switch (fault.field()) {
            case "sessions" -> row(typed, "session", "session-day", "session-begins", fault.value());
            case "halls" -> row(typed, "hall", "hall-name", "", fault.value());
            case "promotions" -> row(typed, "promotion", "promotion-title", "", fault.value());
            case "interpreters" -> row(typed, "interpreters", "interpreters-one", "interpreters-other", fault.value());
            case "openWishes" -> "open-wishes";
            case "answersUntil" -> "answers-until";
            default -> fault.field();
        };
        return new Rejection(fault.code(), field, fault.value(), fault.advice(), fault.details());
    }

    /// The first field of the row in which the values of two columns say what a fault names; the list's name when none
    /// does.
    private static String row(Map<String, String> typed, String list, String first, String second, String value) {
        for (int i : new TypedFields(typed).rows(first)) {
            String one = typed.getOrDefault(first + "-" + i, "").strip();
            String other = second.isEmpty()
                    ? ""
                    : typed.getOrDefault(second + "-" + i, "").strip();
            if (value.matches(Pattern.quote(one) + "[ -]?" + Pattern.quote(other))) {
                return first + "-" + i;
            }
        }
        return list;
    }
}
