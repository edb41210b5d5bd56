package org.tworivers.app.web.attraction;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.ListedLead.Mark;
import org.tworivers.core.attraction.LeadFunnel.Counts;
import org.tworivers.core.attraction.LeadFunnel.Group;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.shared.Code;

/// The work list of leads, and how far they come.
@Controller
class LeadsController {
    private static final int PAGE = 40;

    private final LeadPages pages;

    LeadsController(LeadPages pages) {
        this.pages = pages;
    }

    @Needs(Right.SEE_LEADS)
    @GetMapping("/leads")
    String leads(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        LocalDate asOf = pages.asOf(typed);
        LeadBoard board = pages.own(asOf);
        NameBook names = pages.names(locale);
        LeadFilter filter = LeadFilter.of(typed);
        BitSet places = filter.find(board, names);
        int found = places.cardinality();
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), found, PAGE);
        Map<String, String> teams = teams(board, names.messages().language());
        model.addAttribute("asOf", asOf);
        model.addAttribute("filter", filter);
        model.addAttribute("dues", LeadFilter.DUE);
        model.addAttribute("teams", teams);
        model.addAttribute("sectors", sectors(board, names));
        model.addAttribute("found", found);
        model.addAttribute("paging", paging);
        model.addAttribute(
                "leads",
                board.at(places, paging.before(), PAGE).stream()
                        .map(each -> LeadLine.of(
                                each,
                                names,
                                teams.getOrDefault(
                                        each.lead().team(), each.lead().team())))
                        .toList());
        model.addAttribute(
                "counts",
                Map.of(
                        "overdue", board.count(Mark.OVERDUE),
                        "expiring", board.count(Mark.EXPIRING),
                        "disputed", board.count(Mark.DISPUTED)));
        model.addAttribute(
                "claimed",
                pages.claimed(asOf).leads().stream()
                        .map(each -> Map.entry(
                                each.lead().id(), names.party(each.lead().firm())))
                        .toList());
        return "leads";
    }

    private static Map<String, String> teams(LeadBoard board, String language) {
        Map<String, String> teams = new HashMap<>();
        board.teams().stream()
                .flatMap(id -> board.book().findTeam(id).stream())
                .forEach((Team team) -> teams.put(team.id(), team.names().in(language)));
        return teams;
    }

    /// The divisions that leads are of.
    private static List<Map.Entry<String, String>> sectors(LeadBoard board, NameBook names) {
        return board.sectors().stream()
                .map((Code code) -> Map.entry(code.toString(), names.place(code)))
                .toList();
    }

    @Needs(Right.SEE_LEADS)
    @GetMapping("/leads/funnel")
    String funnel(Model model, Locale locale) {
        LeadBoard board = pages.own(pages.today());
        NameBook names = pages.names(locale);
        Map<String, String> teams = teams(board, names.messages().language());
        String none = names.messages().text("group.unknown");
        model.addAttribute("today", pages.today());
        model.addAttribute(
                "illustrative",
                board.leads().stream().anyMatch(each -> each.lead().illustrative()));
        model.addAttribute("whole", FunnelRow.of("", board.funnel()));
        model.addAttribute("byTeam", rows(board.funnel(Group.TEAM), id -> teams.getOrDefault(id, id)));
        model.addAttribute("bySector", rows(board.funnel(Group.SECTOR), code -> {
            Code sector = Code.parse(code);
            return sector.isNone() ? none : names.place(sector);
        }));
        model.addAttribute("byMonth", rows(board.funnel(Group.MONTH), month -> month));
        return "lead-funnel";
    }

    private static List<FunnelRow> rows(SortedMap<String, Counts> counts, UnaryOperator<String> name) {
        return counts.entrySet().stream()
                .map(each -> FunnelRow.of(name.apply(each.getKey()), each.getValue()))
                .toList();
    }
}
