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
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.attraction.LeadStep;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.shared.Rejection;

/// The forms about one lead: a step that was taken, and what happens to its first talk.
@Controller
class TalkFormController {
    /// How long a claim holds unless somebody says otherwise.
    private static final int MONTHS = 6;

    private static final String DAY = "day";

    private final LeadPages pages;
    private final LeadDesk desk;
    private final LeadChecks checks;

    TalkFormController(LeadPages pages, LeadDesk desk, LeadChecks checks) {
        this.pages = pages;
        this.desk = desk;
        this.checks = checks;
    }

    @Needs(Right.RECORD_LEADS)
    @GetMapping("/leads/{lead}/{kind}")
    String form(
            @PathVariable String lead,
            @PathVariable String kind,
            @RequestParam Map<String, String> asked,
            Model model,
            Locale locale) {
        return open(checks.listed(lead, kind), kind, asked, model, locale);
    }

    @Needs(Right.RECORD_LEADS)
    @PostMapping("/leads/{lead}/{kind}")
    String record(
            @PathVariable String lead,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        return take(checks.listed(lead, kind), kind, typed, model, locale);
    }

    @Needs(Right.RUN_LEADS)
    @GetMapping("/leads/{lead}/decide")
    String decision(@PathVariable String lead, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        return open(pages.lead(lead), TalkForms.DECIDE, asked, model, locale);
    }

    @Needs(Right.RUN_LEADS)
    @PostMapping("/leads/{lead}/decide")
    String decide(@PathVariable String lead, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        return take(pages.lead(lead), TalkForms.DECIDE, typed, model, locale);
    }

    private String open(ListedLead listed, String kind, Map<String, String> asked, Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>(asked);
        typed.putIfAbsent(DAY, pages.today().toString());
        typed.putIfAbsent("until", pages.today().plusMonths(MONTHS).toString());
        typed.remove("seen");
        return show(listed, kind, typed, List.of(), model, locale);
    }

    private String take(ListedLead listed, String kind, Map<String, String> typed, Model model, Locale locale) {
        NameBook names = pages.names(locale);
        TalkForms forms = new TalkForms(pages, listed, Visitor.get());
        Heard<AttractionEntry> read = new LeadForms(typed, pages, names).read(in -> forms.read(kind, in));
        List<Rejection> faults = new ArrayList<>(read.faults());
        if (faults.isEmpty() && read.entry().isPresent()) {
            Sender sender = Sender.ofPage(Visitor.get(), pages.seen(typed));
            Appended appended = desk.record(sender, read.entry().get(), read.evidence());
            if (!(appended instanceof Appended.Refused(List<Rejection> why))) {
                return "redirect:/leads/" + listed.lead().id() + "?recorded";
            }
            faults.addAll(why);
        }
        return show(listed, kind, typed, faults, model, locale);
    }

    private String show(
            ListedLead listed,
            String kind,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        NameBook names = pages.names(locale);
        pages.show(typed, faults, model, locale);
        model.addAttribute("kind", kind);
        model.addAttribute("id", listed.lead().id());
        model.addAttribute("whole", pages.isOwn(listed));
        model.addAttribute(
                "name",
                pages.isOwn(listed)
                        ? listed.lead().names().in(names.messages().language())
                        : names.party(listed.lead().firm()));
        model.addAttribute(
                "steps", pages.options(Stream.of(LeadStep.values()).map(LeadStep::word), "web.lead.step.", locale));
        model.addAttribute("claims", claims(listed, names));
        model.addAttribute("places", pages.listed(LeadPages.PLACES, locale));
        model.addAttribute(
                "county",
                Optional.of(Visitor.get().place())
                        .filter(place -> !place.isNone())
                        .map(names::place)
                        .orElse(""));
        return "talk-form";
    }

    private static List<Map.Entry<String, String>> claims(ListedLead listed, NameBook names) {
        return listed.talk().claims().stream()
                .map(Standing::claim)
                .map(claim -> Map.entry(claim.key(), LeadView.claim(claim.key(), names)))
                .toList();
    }
}
