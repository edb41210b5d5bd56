package org.tworivers.app.web.attraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.attraction.LeadDesk;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.shared.Rejection;

/// Visits as a team notes them on the spot, with or without a network: what is typed waits in the browser and is sent
/// under the id that the browser gave it, so that it is recorded once.
@Controller
class VisitsController {
    private static final String ID = "[a-z0-9][a-z0-9-]{7,59}";

    private final LeadPages pages;
    private final LeadDesk desk;
    private final LeadChecks checks;

    VisitsController(LeadPages pages, LeadDesk desk, LeadChecks checks) {
        this.pages = pages;
        this.desk = desk;
        this.checks = checks;
    }

    /// A visit as the form shows it.
    ///
    /// @param id its own, or empty for one that is yet to be told
    /// @param state empty, or `recorded`
    record Visiting(String id, Map<String, String> typed, Map<String, List<String>> faults, String state) {}

    @Needs(Right.RECORD_LEADS)
    @GetMapping("/teams/{team}/visits")
    String visits(@PathVariable String team, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        show(pages.team(team), model, locale);
        Map<String, String> typed = new HashMap<>();
        typed.put("day", pages.today().toString());
        pages.board().find(asked.getOrDefault("lead", "")).filter(pages::isOwn).ifPresent(listed -> {
            typed.put("lead", listed.lead().id());
            typed.put("firm", pages.names(locale).party(listed.lead().firm()));
        });
        model.addAttribute("fresh", new Visiting("", typed, Map.of(), ""));
        return "visits";
    }

    private void show(Team team, Model model, Locale locale) {
        NameBook names = pages.names(locale);
        String language = names.messages().language();
        model.addAttribute("team", Map.entry(team.id(), team.names().in(language)));
        List<ListedLead> leads = new ArrayList<>(pages.board()
                .only(each -> each.lead().team().equals(team.id()) && each.isOpen())
                .leads());
        leads.sort(Comparator.comparing(each -> each.lead().names().in(language)));
        model.addAttribute(
                "leads",
                leads.stream()
                        .map(each ->
                                Map.entry(each.lead().id(), each.lead().names().in(language)))
                        .toList());
        model.addAttribute(
                "firms",
                leads.stream()
                        .map(each -> names.party(each.lead().firm()))
                        .distinct()
                        .toList());
    }

    /// Takes one visit in; the answer is that visit alone for a page that is kept up by a script, else the whole page.
    @Needs(Right.RECORD_LEADS)
    @PostMapping("/teams/{team}/visits")
    ModelAndView tell(@PathVariable String team, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Team known = pages.team(team);
        show(known, model, locale);
        Visiting told = take(known, typed, locale);
        boolean done = told.state().equals("recorded");
        HttpStatus status = done ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        model.addAttribute("visit", told);
        model.addAttribute(
                "fresh",
                done
                        ? new Visiting("", Map.of("day", pages.today().toString()), Map.of(), "")
                        : new Visiting("", told.typed(), told.faults(), ""));
        String view = typed.containsKey("part") ? "visit-parts :: visit" : "visits";
        return new ModelAndView(view, model.asMap(), status);
    }

    private Visiting take(Team team, Map<String, String> typed, Locale locale) {
        String pair = typed.getOrDefault("pair", "");
        String id = pair.matches(ID) ? pair : desk.newId();
        Heard<AttractionEntry> read =
                new LeadForms(typed, pages, pages.names(locale)).read(in -> in.visit(id, team.id()));
        List<Rejection> faults = new ArrayList<>(read.faults());
        if (read.entry().isPresent()) {
            faults.addAll(checks.visit(read.entry().get(), team));
        }
        if (faults.isEmpty() && read.entry().isPresent()) {
            Sender sender = new Sender(Visitor.get(), Channel.WEB, key(id, typed), Act.ANY);
            Appended appended = desk.record(sender, read.entry().get(), read.evidence());
            if (appended instanceof Appended.Refused(List<Rejection> why)) {
                faults.addAll(why);
            }
        }
        return new Visiting(
                id, typed, new FaultWords(pages.messages(locale)).byField(faults), faults.isEmpty() ? "recorded" : "");
    }

    private static String key(String id, Map<String, String> typed) {
        String form = typed.getOrDefault("form", "");
        return form.matches("[a-z0-9-]{8,60}") ? "visit:" + id + ":" + form : "visit:" + id;
    }
}
