package org.tworivers.app.web.attraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.attraction.LeadDesk;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadSource;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.shared.Rejection;

/// The forms in which a team records a lead, or changes one.
@Controller
class LeadFormController {
    private final LeadPages pages;
    private final LeadDesk desk;
    private final LeadChecks checks;

    LeadFormController(LeadPages pages, LeadDesk desk, LeadChecks checks) {
        this.pages = pages;
        this.desk = desk;
        this.checks = checks;
    }

    @Needs(Right.RECORD_LEADS)
    @GetMapping("/teams/{team}/leads/new")
    String begin(@PathVariable String team, Model model, Locale locale) {
        Team known = pages.team(team);
        Map<String, String> typed = new HashMap<>();
        typed.put("found", pages.today().toString());
        typed.put("place", pages.listed(known.home(), locale));
        typed.put("id", desk.newId());
        return form(known, "", typed, List.of(), model, locale);
    }

    @Needs(Right.RECORD_LEADS)
    @PostMapping("/teams/{team}/leads/new")
    String begun(@PathVariable String team, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Team known = pages.team(team);
        String id = typed.getOrDefault("id", "").strip();
        if (pages.all().find(id).isPresent()) {
            return "redirect:/leads/" + pages.lead(id).lead().id();
        }
        NameBook names = pages.names(locale);
        LeadForms forms = new LeadForms(typed, pages, names);
        Heard<Lead> read = forms.read(
                in -> in.lead(id, team, Optional.empty(), names.messages().language()));
        Heard<Lead> checked = checks.lead(read);
        List<LeadChecks.Same> same =
                read.entry().map(lead -> checks.same(lead, names)).orElse(List.of());
        if (checked.faults().isEmpty() && !same.isEmpty() && !typed.containsKey("another")) {
            model.addAttribute("same", same);
            return form(known, "", typed, List.of(), model, locale);
        }
        return record(known, "", typed, checked, model, locale);
    }

    @Needs(Right.RECORD_LEADS)
    @GetMapping("/leads/{lead}/state")
    String state(@PathVariable String lead, Model model, Locale locale) {
        ListedLead listed = pages.own(lead);
        return form(team(listed), lead, write(listed.lead(), locale), List.of(), model, locale);
    }

    @Needs(Right.RECORD_LEADS)
    @PostMapping("/leads/{lead}/state")
    String stated(@PathVariable String lead, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        ListedLead listed = pages.own(lead);
        NameBook names = pages.names(locale);
        LeadForms forms = new LeadForms(typed, pages, names);
        Heard<Lead> read = forms.read(in -> in.lead(
                lead,
                listed.lead().team(),
                Optional.of(listed.lead()),
                names.messages().language()));
        return record(team(listed), lead, typed, checks.lead(read), model, locale);
    }

    private Team team(ListedLead listed) {
        return pages.all().book().findTeam(listed.lead().team()).orElseThrow(LeadPages::missing);
    }

    private String record(
            Team team, String lead, Map<String, String> typed, Heard<Lead> read, Model model, Locale locale) {
        List<Rejection> all = new ArrayList<>(read.faults());
        if (all.isEmpty() && read.entry().isPresent()) {
            Sender sender = Sender.ofPage(Visitor.get(), pages.seen(typed));
            Appended appended = desk.record(sender, new LeadStated(read.entry().get()), read.evidence());
            if (!(appended instanceof Appended.Refused(List<Rejection> why))) {
                return "redirect:/leads/" + read.entry().get().id() + "?recorded";
            }
            all.addAll(why);
        }
        return form(team, lead, typed, all, model, locale);
    }

    private String form(
            Team team, String lead, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("id", lead);
        model.addAttribute(
                "team",
                Map.entry(team.id(), team.names().in(pages.messages(locale).language())));
        model.addAttribute(
                "sources",
                pages.options(Stream.of(LeadSource.values()).map(LeadSource::word), "web.lead.source.", locale));
        model.addAttribute("places", pages.listed(LeadPages.PLACES, locale));
        model.addAttribute("sectors", pages.listed(LeadPages.SECTORS, locale));
        model.addAttribute(
                "firms",
                pages.names(locale).organisations().values().stream()
                        .map(each ->
                                each.stated().names().in(pages.messages(locale).language()))
                        .sorted()
                        .toList());
        return "lead-form";
    }

    private Map<String, String> write(Lead lead, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        NameBook names = pages.names(locale);
        typed.put("firm", names.party(lead.firm()));
        typed.put("title", lead.names().in(names.messages().language()));
        typed.put("source", lead.source().word());
        typed.put("sector", pages.listed(lead.sector(), locale));
        typed.put("place", pages.listed(lead.place(), locale));
        typed.put("origin", pages.listed(lead.origin(), locale));
        lead.size().ifPresent(size -> {
            typed.put("size", size.units().stripTrailingZeros().toPlainString());
            typed.put("unit", "one");
            typed.put("currency", size.denomination().currency());
        });
        typed.put("wish", lead.wish());
        typed.put("competing", String.join("，", lead.competing()));
        typed.put("found", lead.found().toString());
        return typed;
    }
}
