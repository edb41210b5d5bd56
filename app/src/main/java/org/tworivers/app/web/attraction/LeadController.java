package org.tworivers.app.web.attraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.attraction.LeadDesk;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.recording.Outcome;
import org.tworivers.app.work.recording.Submission;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// One lead: its course, its clocks, who talked first, and how it becomes a project.
@Controller
class LeadController {
    private final LeadPages pages;
    private final LeadDesk desk;
    private final DossierDesk dossiers;

    LeadController(LeadPages pages, LeadDesk desk, DossierDesk dossiers) {
        this.pages = pages;
        this.desk = desk;
        this.dossiers = dossiers;
    }

    @Needs(Right.SEE_LEADS)
    @GetMapping("/leads/{lead}")
    String lead(@PathVariable String lead, Model model, Locale locale) {
        return show(pages.lead(lead), List.of(), model, locale);
    }

    private String show(ListedLead listed, List<Rejection> faults, Model model, Locale locale) {
        NameBook names = pages.names(locale);
        boolean whole = pages.isOwn(listed);
        String team = pages.all()
                .book()
                .findTeam(listed.lead().team())
                .map((Team each) -> each.names().in(names.messages().language()))
                .orElse(listed.lead().team());
        Optional<Integer> project = listed.course()
                .findProject()
                .map(LeadBecameProject::project)
                .map(dossiers::numberOf)
                .filter(number ->
                        number >= 0 && dossiers.find(Visitor.get(), number).isPresent());
        pages.show(Map.of(), faults, model, locale);
        model.addAttribute("today", pages.today());
        model.addAttribute("whole", whole);
        model.addAttribute("lead", LeadLine.of(listed, names, team));
        model.addAttribute("teamId", listed.lead().team());
        model.addAttribute(
                "view",
                LeadView.of(listed, pages.all().book().visits(listed.lead().id()), names, whole));
        model.addAttribute("project", project.orElse(null));
        model.addAttribute("isProject", listed.course().findProject().isPresent());
        return "lead";
    }

    /// Makes the lead a project with what is known of it.
    @Needs(Right.RECORD_LEADS)
    @PostMapping("/leads/{lead}/project")
    String begin(@PathVariable String lead, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        ListedLead listed = pages.own(lead);
        Submission submission = new Submission(Visitor.get(), "lead", "lead-" + lead, pages.seen(typed));
        Outcome outcome = desk.begin(submission, listed.lead(), Day.of(pages.today()));
        return switch (outcome) {
            case Outcome.Refused(List<Rejection> reasons) -> show(pages.lead(lead), reasons, model, locale);
            case Outcome.Moved moved ->
                show(
                        pages.lead(lead),
                        List.of(new Rejection(
                                "version-moved",
                                "form",
                                lead,
                                "what is known of it has changed; read it again and retry.")),
                        model,
                        locale);
            case Outcome.Waiting waiting -> "redirect:/leads/" + lead + "?recorded";
            case Outcome.Done done -> "redirect:/leads/" + lead + "?recorded";
        };
    }
}
