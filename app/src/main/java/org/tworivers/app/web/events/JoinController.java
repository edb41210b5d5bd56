package org.tworivers.app.web.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.store.EventApplications;
import org.tworivers.app.web.security.Open;
import org.tworivers.app.work.events.DelegationFields;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.shared.Rejection;

/// Where somebody who has neither account nor pass applies to take part. Nothing of it enters the journal until the
/// office decides.
@Controller
class JoinController {
    private static final int MOST_WAITING = 1_000;

    /// What strangers say of themselves; the rest is the organiser's.
    private static final String OWN = "(name-(zh|en)|side|kind|representatives|language-[a-z]{2,3}"
            + "|(person-(name|contact)|(offer|need)-(sector|text))-[0-9]{1,2})";

    private final EventPages pages;
    private final DelegationForms forms;
    private final EventRegisters registers;
    private final EventApplications applications;
    private final EventReader reader;
    private final EventOffice office;

    JoinController(
            EventPages pages,
            DelegationForms forms,
            EventRegisters registers,
            EventApplications applications,
            EventReader reader,
            EventOffice office) {
        this.pages = pages;
        this.forms = forms;
        this.registers = registers;
        this.applications = applications;
        this.reader = reader;
        this.office = office;
    }

    @Open
    @GetMapping("/events/{event}/join")
    String page(@PathVariable String event, Model model, Locale locale) {
        return show(pages.find(event), Map.of("representatives", "1"), List.of(), model, locale);
    }

    private String show(EventBook book, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        model.addAttribute("event", EventPages.shown(book, locale));
        model.addAttribute("closed", reader.areWishesOver(book));
        forms.show(book, registers.open(), typed, faults, model, locale);
        model.addAttribute("kinds", DelegationForms.statedKinds(book));
        return "event-join";
    }

    @Open
    @PostMapping("/events/{event}/join")
    String apply(@PathVariable String event, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        EventBook book = pages.find(event);
        Map<String, String> typed = new HashMap<>(sent);
        if (typed.containsKey(FormRows.MORE) || reader.areWishesOver(book)) {
            return show(book, typed, List.of(), model, locale);
        }
        Map<String, String> own = new HashMap<>();
        sent.forEach((field, text) -> {
            if (field.matches(OWN) && !text.isBlank()) {
                own.put(field, text.strip());
            }
        });
        DelegationFields.Read read = DelegationFields.read(own, book, registers.open(), Standing.INVITED);
        if (!read.faults().isEmpty()) {
            return show(book, typed, read.faults(), model, locale);
        }
        if (applications.add(event, own, office.instant(), MOST_WAITING).isEmpty()) {
            Rejection full = new Rejection(
                    "applications-full", "form", "", "too many applications wait already; write to the organiser.");
            return show(book, typed, List.of(full), model, locale);
        }
        return "redirect:/events/" + event + "/join?applied";
    }
}
