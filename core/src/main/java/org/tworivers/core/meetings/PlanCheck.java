package org.tworivers.core.meetings;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Interpreters;
import org.tworivers.core.meetings.EventPlan.Promotion;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.shared.Rejection;

/// Holds a plan of an event against itself, and against what was already published.
final class PlanCheck {
    static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern HALL = Pattern.compile("[\\p{L}][\\p{L}\\p{N} -]{0,19}");
    private static final int MOST_SLOTS = 400;
    private static final int MOST_TABLES = 5000;
    private static final int LONGEST_MINUTES = 480;

    private final EventPlan plan;
    private final Findings found = new Findings();

    private PlanCheck(EventPlan plan) {
        this.plan = plan;
    }

    static List<Rejection> check(EventPlan plan, EventBook book) {
        PlanCheck check = new PlanCheck(plan);
        check.checkId();
        check.checkSessions();
        check.checkTables();
        check.checkInterpreters();
        check.checkRules();
        check.checkPromotions();
        if (check.found.all().isEmpty()) {
            check.checkPublished(book);
        }
        return check.found.all();
    }

    private void checkId() {
        if (!KEY.matcher(plan.id()).matches()) {
            found.no("event-id-unusable", "id", plan.id(), "write small letters, digits and hyphens, at most 40.");
        }
    }

    private void checkSessions() {
        if (plan.sessions().isEmpty() && plan.promotions().isEmpty()) {
            found.no("event-without-sessions", "sessions", "", "give at least one session with its day and time.");
        }
        int slots = 0;
        for (Session session : plan.sessions()) {
            String named = session.day() + " " + session.begins();
            if (session.slots() < 1
                    || session.minutes() < 1
                    || session.minutes() > LONGEST_MINUTES
                    || session.between() < 0
                    || session.between() > LONGEST_MINUTES) {
                found.no(
                        "session-unusable",
                        "sessions",
                        named,
                        "give one slot or more, 1 to 480 minutes each, and no less than 0 between them.");
                return;
            }
            slots += session.slots();
            if (!session.ends().toLocalDate().equals(session.day())) {
                found.no("session-past-midnight", "sessions", named, "let it end on its day; give fewer slots.");
            }
        }
        if (slots > MOST_SLOTS) {
            found.no("too-many-slots", "sessions", Integer.toString(slots), "give at most 400 slots in all.");
        }
        checkOrder();
    }

    private void checkOrder() {
        for (int i = 1; i < plan.sessions().size(); i++) {
            Session before = plan.sessions().get(i - 1);
            Session session = plan.sessions().get(i);
            String named = session.day() + " " + session.begins();
            if (before.ends().isAfter(session.begins(0))) {
                found.no("sessions-overlap", "sessions", named, "let it begin when the one before it has ended.");
            }
            if (session.adjacent() && !session.day().equals(before.day())) {
                found.no("session-not-adjacent", "sessions", named, "a day's first session continues none.");
            }
        }
        if (!plan.sessions().isEmpty() && plan.sessions().getFirst().adjacent()) {
            found.no(
                    "session-not-adjacent",
                    "sessions",
                    plan.sessions().getFirst().day() + " "
                            + plan.sessions().getFirst().begins(),
                    "a day's first session continues none.");
        }
    }

    private void checkTables() {
        Set<String> names = new HashSet<>();
        int tables = 0;
        for (Hall hall : plan.halls()) {
            if (!HALL.matcher(hall.name()).matches()
                    || Character.isDigit(hall.name().charAt(hall.name().length() - 1))) {
                found.no(
                        "hall-unusable",
                        "halls",
                        hall.name(),
                        "call it by letters, such as A; it ends with none but one.");
            }
            if (!names.add(hall.name())) {
                found.no("hall-twice", "halls", hall.name(), "give each hall a name of its own.");
            }
            if (hall.tables() < 1 || hall.seats() < 2) {
                found.no(
                        "hall-without-tables", "halls", hall.name(), "give one table or more, with two seats or more.");
            }
            tables += Math.max(0, hall.tables());
        }
        if (tables > MOST_TABLES) {
            found.no("too-many-tables", "halls", Integer.toString(tables), "give at most 5000 tables in all.");
        }
    }

    private void checkInterpreters() {
        Set<String> pools = new HashSet<>();
        for (Interpreters pool : plan.interpreters()) {
            if (pool.one().equals(pool.other()) || pool.count() < 1) {
                found.no(
                        "interpreters-unusable",
                        "interpreters",
                        pool.toString(),
                        "give two languages, and one person or more.");
            }
            if (!pools.add(pool.toString()) || pools.contains(pool.other() + "-" + pool.one())) {
                found.no(
                        "interpreters-twice",
                        "interpreters",
                        pool.toString(),
                        "state two languages once, in one order.");
            }
        }
    }

    private void checkRules() {
        WishRules rules = plan.rules();
        int slots = plan.sessions().stream().mapToInt(Session::slots).sum();
        if (rules.openWishes() < 1) {
            found.no(
                    "open-wishes-none",
                    "openWishes",
                    Integer.toString(rules.openWishes()),
                    "allow one wish or more to wait.");
        }
        if (rules.promised() < 0 || rules.promised() > rules.limit()) {
            found.no(
                    "promised-above-limit",
                    "promised",
                    Integer.toString(rules.promised()),
                    "promise no more than the limit of " + rules.limit() + ".",
                    Integer.toString(rules.limit()));
        }
        if (rules.promised() > slots) {
            found.no(
                    "quota-above-event",
                    "promised",
                    Integer.toString(rules.promised()),
                    "the event has " + slots + " slots; promise no more than these.",
                    Integer.toString(slots));
        }
        if (rules.fairness() < -1) {
            found.no(
                    "fairness-unusable",
                    "fairness",
                    Integer.toString(rules.fairness()),
                    "give 0 or more, or -1 for any.");
        }
        if (rules.answersUntil().isBefore(rules.wishesUntil())) {
            found.no(
                    "answers-before-wishes",
                    "answersUntil",
                    rules.answersUntil().toString(),
                    "let answers come in until " + rules.wishesUntil() + " or later.",
                    rules.wishesUntil().toString());
        }
    }

    private void checkPromotions() {
        for (Promotion promotion : plan.promotions()) {
            if (!promotion.begins().isBefore(promotion.ends())) {
                found.no("promotion-ends-early", "promotions", promotion.title(), "let it end after it began.");
            }
        }
    }

    private void checkPublished(EventBook book) {
        EventSlots slots = EventSlots.of(plan);
        for (Placement placement : book.placements()) {
            LocalDateTime begins = placement.begins();
            boolean free = slots.table(placement.table()).isPresent();
            boolean own = book.delegations().values().stream()
                    .anyMatch(delegation -> delegation.ownTable().equals(placement.table()));
            if (slots.slot(begins).isEmpty() || !(free || own)) {
                found.no(
                        "published-meeting-homeless",
                        "sessions",
                        placement.pair() + " " + begins + " " + placement.table(),
                        "a published meeting would lose its slot or table; move it and publish first.");
                return;
            }
        }
    }
}
