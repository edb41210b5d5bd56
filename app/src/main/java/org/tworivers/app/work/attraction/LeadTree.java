package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.attraction.LeadFunnel.Counts;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.attraction.clocks.LeadClock;
import org.tworivers.core.clocks.Due;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Code;

/// Teams, visits and leads as plain data, under the names that commands print and programs read.
public final class LeadTree {
    private LeadTree() {}

    /// A lead as it stands on a day.
    public static Tree.Fields of(ListedLead listed) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("id", listed.lead().id())
                .with("names", Tree.ofTexts(listed.lead().names().byLanguage()))
                .withFlag("illustrative", listed.lead().illustrative())
                .with("team", listed.lead().team())
                .with("firm", listed.lead().firm())
                .with("sector", listed.lead().sector().toString())
                .with("found", listed.lead().found().toString())
                .with("state", listed.state())
                .withFlag("visited", listed.reached().visited())
                .withFlag("intended", listed.reached().intended())
                .withFlag("contracted", listed.reached().contracted())
                .withFlag("overdue", listed.isOverdue())
                .withFlag("disputed", listed.isDisputed());
        listed.findNext().ifPresent(clock -> out.with("next", clock(clock, listed.asOf())));
        listed.talk()
                .findHolder()
                .ifPresent(held -> out.with("firstTalk", held.holder().toString())
                        .with("firstTalkCredit", held.claim().county().toString())
                        .with("firstTalkUntil", held.until().toString()));
        return out.build();
    }

    private static Tree clock(LeadClock clock, LocalDate asOf) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("clock", clock.kind().word())
                .with("begins", clock.begins().toString())
                .with("state", clock.state(asOf).word())
                .with("due", clock.findLast().map(LocalDate::toString).orElse(""))
                .with("done", clock.done().map(LocalDate::toString).orElse(""));
        if (clock.due() instanceof Due.UnknownYear(int year)) {
            out.with("unknownYear", year);
        }
        return out.build();
    }

    private static List<Tree> clocks(ListedLead listed) {
        return listed.clocks().stream()
                .map(clock -> clock(clock, listed.asOf()))
                .toList();
    }

    /// One lead with its clocks and who talked first.
    public static Tree.Fields whole(ListedLead listed) {
        return Tree.fields()
                .with("lead", of(listed))
                .with("asOf", listed.asOf().toString())
                .with("clocks", clocks(listed))
                .with("claims", claims(listed))
                .with("openDisputes", listed.talk().disputes().size())
                .build();
    }

    /// Who claims its first talk.
    public static List<Tree> claims(ListedLead listed) {
        return listed.talk().claims().stream().map(LeadTree::claim).toList();
    }

    private static Tree claim(Standing standing) {
        return Tree.fields()
                .with("claim", standing.claim().key())
                .with("until", standing.until().toString())
                .with("holder", standing.holder().toString())
                .with("state", standing.state().word())
                .build();
    }

    /// How far leads came, of the whole and by group.
    public static Tree.Fields funnel(LocalDate asOf, Counts whole, Map<String, Counts> rows) {
        return Tree.fields()
                .with("asOf", asOf.toString())
                .with("whole", counts("", whole))
                .with(
                        "rows",
                        rows.entrySet().stream()
                                .map(each -> counts(each.getKey(), each.getValue()))
                                .toList())
                .build();
    }

    private static Tree counts(String group, Counts counts) {
        return Tree.fields()
                .with("group", group)
                .with("leads", counts.leads())
                .with("visited", counts.visited())
                .with("intended", counts.intended())
                .with("contracted", counts.contracted())
                .build();
    }

    /// A team; who its members are lies apart.
    public static Tree.Fields team(Team team) {
        return Tree.fields()
                .with("id", team.id())
                .with("names", Tree.ofTexts(team.names().byLanguage()))
                .withFlag("illustrative", team.illustrative())
                .with("home", team.home().toString())
                .with("base", team.base().isNone() ? "" : team.base().toString())
                .with("from", team.from().toString())
                .with("until", team.until().toString())
                .with(
                        "sectors",
                        team.sectors().stream()
                                .map(Code::toString)
                                .map(Tree::of)
                                .toList())
                .with("plan", team.plan())
                .build();
    }

    /// A visit.
    public static Tree.Fields visit(Visit visit) {
        return Tree.fields()
                .with("id", visit.id())
                .withFlag("illustrative", visit.illustrative())
                .with("team", visit.team())
                .with("day", visit.day().toString())
                .with("where", visit.place())
                .with("firm", visit.firm())
                .with("lead", visit.lead())
                .with("notes", visit.notes())
                .with("next", visit.next())
                .with("nextBy", visit.nextBy().toString())
                .build();
    }
}
