package org.tworivers.core.attraction;

import java.time.LocalDate;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Teams, visits and leads as plain data.
final class AttractionTree {
    private static final String ILLUSTRATIVE = "illustrative";
    private static final String NAMES = "names";
    private static final String SIZE = "size";

    private AttractionTree() {}

    static Tree.FieldsBuilder write(Team team) {
        return Tree.fields()
                .withFlag(ILLUSTRATIVE, team.illustrative())
                .with(NAMES, Tree.ofTexts(team.names().byLanguage()))
                .with("home", text(team.home()))
                .with("base", text(team.base()))
                .with("until", team.until().toString())
                .with(
                        "sectors",
                        team.sectors().stream()
                                .map(each -> Tree.of(each.toString()))
                                .toList())
                .with("plan", team.plan())
                .with("members", team.members().stream().map(Tree::of).toList());
    }

    static Team team(String id, Day from, TreeReader in) {
        return new Team(
                id,
                in.flag(ILLUSTRATIVE),
                new Names(in.textsByName(NAMES)),
                code(in.text("home", "")),
                code(in.text("base", "")),
                from,
                Day.parse(in.text("until", "")),
                in.texts("sectors").stream().map(Code::parse).toList(),
                in.text("plan", ""),
                in.texts("members"));
    }

    static Tree.FieldsBuilder write(Visit visit) {
        return Tree.fields()
                .withFlag(ILLUSTRATIVE, visit.illustrative())
                .with("team", visit.team())
                .with("place", visit.place())
                .with("firm", visit.firm())
                .with("lead", visit.lead())
                .with("notes", visit.notes())
                .with("next", visit.next())
                .with("nextBy", visit.nextBy().toString());
    }

    static Visit visit(String id, LocalDate day, TreeReader in) {
        return new Visit(
                id,
                in.flag(ILLUSTRATIVE),
                in.text("team"),
                day,
                in.text("place", ""),
                in.text("firm", ""),
                in.text("lead", ""),
                in.text("notes", ""),
                in.text("next", ""),
                Day.parse(in.text("nextBy", "")));
    }

    static Tree.FieldsBuilder write(Lead lead) {
        Tree.FieldsBuilder out = Tree.fields()
                .withFlag(ILLUSTRATIVE, lead.illustrative())
                .with(NAMES, Tree.ofTexts(lead.names().byLanguage()))
                .with("team", lead.team())
                .with("source", lead.source().word())
                .with("sector", text(lead.sector()))
                .with("place", text(lead.place()))
                .with("origin", text(lead.origin()))
                .with("firm", lead.firm())
                .with("wish", lead.wish())
                .with("competing", lead.competing().stream().map(Tree::of).toList());
        lead.size()
                .ifPresent(size -> out.with(
                        SIZE,
                        Tree.fields()
                                .with("minor", size.minor())
                                .with("unit", size.denomination().toString())
                                .build()));
        return out;
    }

    static Lead lead(String id, LocalDate found, TreeReader in) {
        return new Lead(
                id,
                in.flag(ILLUSTRATIVE),
                new Names(in.textsByName(NAMES)),
                in.text("team"),
                LeadSource.parse(in.text("source")),
                code(in.text("sector", "")),
                code(in.text("place", "")),
                code(in.text("origin", "")),
                in.text("firm", ""),
                in.find(SIZE).map(AttractionTree::money),
                in.text("wish", ""),
                in.texts("competing"),
                found);
    }

    private static Money money(Tree tree) {
        TreeReader in = TreeReader.of(tree, "size.");
        Money money = new Money(in.whole("minor", 0), Denomination.parse(in.text("unit", "CNY")));
        in.finish();
        return money;
    }

    static String text(Code code) {
        return code.isNone() ? "" : code.toString();
    }

    static Code code(String text) {
        return text.isEmpty() ? Code.NONE : Code.parse(text);
    }

    /// A day that must be exact, for clocks and claims are counted by the day.
    static LocalDate exact(Day day) {
        if (!day.equals(Day.of(day.first()))) {
            throw new MalformedTextException(
                    "day (" + day + ") must be an exact day, for it is counted from. Maybe its first day.");
        }
        return day.first();
    }
}
