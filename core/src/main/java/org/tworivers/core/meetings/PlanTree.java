package org.tworivers.core.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.meetings.EventPlan.Encounter;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Interpreters;
import org.tworivers.core.meetings.EventPlan.Promotion;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.shared.Names;

/// An [EventPlan] as plain data and back.
final class PlanTree {
    private PlanTree() {}

    static Tree.Fields write(EventPlan plan) {
        return Tree.fields()
                .with("names", Tree.ofTexts(plan.names().byLanguage()))
                .with("agreement", plan.agreement())
                .with("venue", plan.venue())
                .with("zone", plan.zone().getId())
                .withFlag("illustrative", plan.illustrative())
                .with("sessions", items(plan.sessions(), PlanTree::session))
                .with("halls", items(plan.halls(), PlanTree::hall))
                .with("interpreters", items(plan.interpreters(), PlanTree::interpreters))
                .with("encounters", items(plan.encounters(), PlanTree::encounter))
                .with("rules", rules(plan.rules()))
                .with("promotions", items(plan.promotions(), PlanTree::promotion))
                .build();
    }

    private static <T> List<Tree> items(List<T> items, Function<T, Tree> written) {
        return items.stream().map(written).toList();
    }

    private static Tree session(Session session) {
        return Tree.fields()
                .with("day", session.day().toString())
                .with("begins", session.begins().toString())
                .with("slots", session.slots())
                .with("minutes", session.minutes())
                .with("between", session.between())
                .withFlag("adjacent", session.adjacent())
                .build();
    }

    private static Tree hall(Hall hall) {
        return Tree.fields()
                .with("name", hall.name())
                .with("tables", hall.tables())
                .with("seats", hall.seats())
                .build();
    }

    private static Tree interpreters(Interpreters pool) {
        return Tree.fields()
                .with("one", pool.one())
                .with("other", pool.other())
                .with("count", pool.count())
                .build();
    }

    private static Tree encounter(Encounter encounter) {
        return Tree.fields()
                .with("side", encounter.side().word())
                .with("kind", encounter.kind())
                .with("otherSide", encounter.otherSide().word())
                .with("otherKind", encounter.otherKind())
                .build();
    }

    private static Tree rules(WishRules rules) {
        return Tree.fields()
                .withFlag("automatic", rules.automatic())
                .with("openWishes", rules.openWishes())
                .with("promised", rules.promised())
                .with("limit", rules.limit())
                .with("fairness", rules.fairness())
                .with("wishesUntil", rules.wishesUntil().toString())
                .with("answersUntil", rules.answersUntil().toString())
                .build();
    }

    private static Tree promotion(Promotion promotion) {
        return Tree.fields()
                .with("begins", promotion.begins().toString())
                .with("ends", promotion.ends().toString())
                .with("title", promotion.title())
                .with("room", promotion.room())
                .with("projects", items(promotion.projects(), Tree::of))
                .build();
    }

    static EventPlan read(String id, TreeReader in) {
        return new EventPlan(
                id,
                new Names(in.textsByName("names")),
                in.text("agreement", ""),
                in.text("venue", ""),
                ZoneId.of(in.text("zone")),
                in.flag("illustrative"),
                read(in, "sessions", PlanTree::readSession),
                read(in, "halls", PlanTree::readHall),
                read(in, "interpreters", PlanTree::readInterpreters),
                read(in, "encounters", PlanTree::readEncounter),
                readRules(in.reader("rules")),
                read(in, "promotions", PlanTree::readPromotion));
    }

    private static <T> List<T> read(TreeReader in, String name, Function<TreeReader, T> item) {
        return in.items(name).stream()
                .map(each -> readOne(TreeReader.of(each, name + "."), item))
                .toList();
    }

    private static <T> T readOne(TreeReader in, Function<TreeReader, T> item) {
        T read = item.apply(in);
        in.finish();
        return read;
    }

    private static Session readSession(TreeReader in) {
        return new Session(
                LocalDate.parse(in.text("day")),
                LocalTime.parse(in.text("begins")),
                number(in, "slots"),
                number(in, "minutes"),
                number(in, "between"),
                in.flag("adjacent"));
    }

    static int number(TreeReader in, String name) {
        return Math.toIntExact(in.whole(name, 0));
    }

    private static Hall readHall(TreeReader in) {
        return new Hall(in.text("name"), number(in, "tables"), number(in, "seats"));
    }

    private static Interpreters readInterpreters(TreeReader in) {
        return new Interpreters(in.text("one"), in.text("other"), number(in, "count"));
    }

    private static Encounter readEncounter(TreeReader in) {
        return new Encounter(
                Side.parse(in.text("side")),
                in.text("kind", ""),
                Side.parse(in.text("otherSide")),
                in.text("otherKind", ""));
    }

    private static WishRules readRules(TreeReader in) {
        WishRules rules = new WishRules(
                in.flag("automatic"),
                number(in, "openWishes"),
                number(in, "promised"),
                number(in, "limit"),
                number(in, "fairness"),
                LocalDate.parse(in.text("wishesUntil")),
                LocalDate.parse(in.text("answersUntil")));
        in.finish();
        return rules;
    }

    private static Promotion readPromotion(TreeReader in) {
        return new Promotion(
                LocalDateTime.parse(in.text("begins")),
                LocalDateTime.parse(in.text("ends")),
                in.text("title"),
                in.text("room", ""),
                in.texts("projects"));
    }
}
