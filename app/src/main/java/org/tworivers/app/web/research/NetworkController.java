package org.tworivers.app.web.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.research.CooperationFilter;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.ResearchNetwork;

/// Who works with whom: as a graph, as a matrix and as tables, and the shortest way between two.
@Controller
class NetworkController {
    private final ResearchPages pages;

    NetworkController(ResearchPages pages) {
        this.pages = pages;
    }

    /// An organisation of the network.
    record NodeLine(String id, String name, String kind, String place, int partners, int cooperations) {}

    /// A link.
    record LinkLine(String one, String oneName, String other, String otherName, List<ByLine> by) {}

    /// What both take part in.
    record ByLine(String path, String kind, String name, boolean illustrative, List<CooperationLine.Paper> papers) {}

    @Needs(Right.SEE_RESEARCH)
    @GetMapping("/research/network")
    String network(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        LocalDate asOf = pages.asOf(typed);
        CooperationFilter filter = pages.filter(typed);
        ResearchBoard board = pages.board(asOf).only(filter);
        model.addAttribute("misread", pages.misread(typed, filter));
        ResearchNetwork network = board.network();
        Map<String, String> shown = new HashMap<>(typed);
        shown.put("asOf", asOf.toString());
        model.addAttribute("asked", shown);
        model.addAttribute("kinds", ResearchController.kinds(pages, locale));
        model.addAttribute("places", pages.listed(FormReader.PLACES, locale));
        model.addAttribute("sectors", pages.listed(FormReader.SECTORS, locale));
        model.addAttribute("nodes", nodes(board, network, locale));
        model.addAttribute(
                "links",
                network.links().stream().map(each -> line(each, board, locale)).toList());
        model.addAttribute("organisations", pages.organisations(board, locale));
        way(typed, board, network, model, locale);
        return "research-network";
    }

    private List<NodeLine> nodes(ResearchBoard board, ResearchNetwork network, Locale locale) {
        String language = pages.messages(locale).language();
        List<NodeLine> nodes = new ArrayList<>();
        for (String id : network.organisations()) {
            nodes.add(new NodeLine(
                    id,
                    board.name(id, language),
                    board.kind(id),
                    pages.name(board.seat(id), locale),
                    network.partners(id).size(),
                    network.subjects(id).size()));
        }
        nodes.sort(Comparator.comparingInt(NodeLine::partners).reversed().thenComparing(NodeLine::name));
        return nodes;
    }

    private LinkLine line(ResearchNetwork.Link link, ResearchBoard board, Locale locale) {
        String language = pages.messages(locale).language();
        List<ByLine> by = new ArrayList<>();
        for (String subject : link.subjects()) {
            for (Recorded<Cooperation> found : board.find(subject).stream().toList()) {
                Cooperation each = found.entry();
                by.add(new ByLine(
                        each.kind().word() + "s/" + each.id(),
                        each.kind().word(),
                        each.names().in(language),
                        each.illustrative(),
                        CooperationLine.Paper.of(found.evidence())));
            }
        }
        return new LinkLine(
                link.one(), board.name(link.one(), language), link.other(), board.name(link.other(), language), by);
    }

    /// The way that is asked for, when both ends are named.
    private void way(
            Map<String, String> typed, ResearchBoard board, ResearchNetwork network, Model model, Locale locale) {
        String from = typed.getOrDefault("from", "").strip();
        String to = typed.getOrDefault("to", "").strip();
        Optional<String> start = board.findOrganisation(from);
        Optional<String> end = board.findOrganisation(to);
        model.addAttribute("wayAsked", !from.isEmpty() && !to.isEmpty());
        model.addAttribute("unknown", start.isEmpty() ? from : end.isEmpty() ? to : "");
        Optional<List<ResearchNetwork.Link>> way =
                start.isPresent() && end.isPresent() ? network.findWay(start.get(), end.get()) : Optional.empty();
        model.addAttribute("wayFound", way.isPresent());
        model.addAttribute(
                "way",
                way.orElse(List.of()).stream()
                        .map(each -> line(each, board, locale))
                        .toList());
    }
}
