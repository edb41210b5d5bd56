package org.tworivers.app.web.events;

import java.util.ArrayList;
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
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.DelegationDesk;
import org.tworivers.app.work.events.DelegationFields;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventRegister;
import org.tworivers.app.work.events.StatedDelegation;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.shared.Rejection;

/// States a delegation, changes it, admits it, refuses it, or notes that it called off.
@Controller
class DelegationController {
    private final EventPages pages;
    private final DelegationForms forms;
    private final DelegationDesk desk;
    private final EventDesk events;
    private final EventRegisters registers;

    DelegationController(
            EventPages pages, DelegationForms forms, DelegationDesk desk, EventDesk events, EventRegisters registers) {
        this.pages = pages;
        this.forms = forms;
        this.desk = desk;
        this.events = events;
        this.registers = registers;
    }

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/delegations/new")
    String begin(@PathVariable String event, Model model, Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        Map<String, String> usual = Map.of("standing", Standing.ADMITTED.word(), "representatives", "1");
        return form(book, usual, List.of(), model, locale);
    }

    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/delegations/new")
    String state(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        List<Rejection> faults = new ArrayList<>();
        String key = typed.getOrDefault("key", "").strip();
        if (book.findDelegation(key).isPresent()) {
            faults.add(new Rejection(
                    "delegation-key-taken",
                    "key",
                    key,
                    "another delegation has it; choose another, or leave it empty."));
        }
        return take(book, typed, faults, model, locale);
    }

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/delegations/{delegation}/change")
    String change(@PathVariable String event, @PathVariable String delegation, Model model, Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        Delegation known = find(book, delegation);
        Map<String, String> fields = new HashMap<>(DelegationFields.write(
                desk.known(known),
                registers.of(Visitor.get()),
                Page.messages(locale).language()));
        fields.put(Seen.FIELD, Seen.of(new DelegationStated(event, known)));
        model.addAttribute("changed", delegation);
        return form(book, fields, List.of(), model, locale);
    }

    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/delegations/{delegation}/change")
    String changed(
            @PathVariable String event,
            @PathVariable String delegation,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        Map<String, String> typed = new HashMap<>(sent);
        typed.put("key", delegation);
        List<Rejection> faults = new ArrayList<>();
        boolean more = typed.containsKey(FormRows.MORE);
        if (!more && !Seen.check(typed, new DelegationStated(event, find(book, delegation)))) {
            faults.add(new Rejection(
                    "delegation-moved",
                    "form",
                    "",
                    "somebody else changed it meanwhile; compare it with yours, and send yours once more to put it"
                            + " in its place."));
        }
        model.addAttribute("changed", delegation);
        return take(book, typed, faults, model, locale);
    }

    private static Delegation find(EventBook book, String delegation) {
        return book.findDelegation(delegation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String take(EventBook book, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        if (typed.containsKey(FormRows.MORE)) {
            return form(book, typed, List.of(), model, locale);
        }
        EventRegister register = registers.of(Visitor.get());
        DelegationFields.Read read = DelegationFields.read(typed, book, register, Standing.ADMITTED);
        List<Rejection> all = new ArrayList<>(read.faults());
        all.addAll(faults);
        read.stated().ifPresent(stated -> all.addAll(DelegationDesk.check(Visitor.get(), book, stated)));
        if (!all.isEmpty()) {
            return form(book, typed, all, model, locale);
        }
        StatedDelegation stated = read.stated().orElseThrow();
        return desk.record(Visitor.get(), Channel.WEB, "", book, List.of(stated)) instanceof Appended.Refused refused
                ? form(book, typed, refused.rejections(), model, locale)
                : "redirect:" + address(book, stated.delegation().key()) + "?stated";
    }

    private static String address(EventBook book, String key) {
        return "/events/" + book.plan().id() + "/delegations/" + key;
    }

    private String form(EventBook book, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        forms.show(book, registers.of(Visitor.get()), typed, faults, model, locale);
        return "event-delegation-form";
    }

    /// Admits a delegation, refuses it, or notes that it called off.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/delegations/{delegation}/standing")
    String stand(
            @PathVariable String event,
            @PathVariable String delegation,
            @RequestParam(defaultValue = "") String standing,
            Model model,
            Locale locale) {
        EventBook book = pages.find(event);
        Delegation known = find(book, delegation);
        Standing wanted = List.of(Standing.values()).stream()
                .filter(each -> each.word().equals(standing))
                .findFirst()
                .orElse(known.standing());
        if (wanted == known.standing()) {
            return "redirect:" + address(book, delegation);
        }
        DelegationStated stated = new DelegationStated(event, known.withStanding(wanted));
        if (events.record(Visitor.get(), stated) instanceof Appended.Refused refused) {
            pages.open(event, "delegations", model, locale);
            Map<String, String> fields = new HashMap<>(DelegationFields.write(
                    desk.known(known.withStanding(wanted)),
                    registers.of(Visitor.get()),
                    Page.messages(locale).language()));
            fields.put(Seen.FIELD, Seen.of(new DelegationStated(event, known)));
            model.addAttribute("changed", delegation);
            return form(book, fields, DelegationDesk.placed(refused.rejections()), model, locale);
        }
        return "redirect:" + address(book, delegation) + "?stated";
    }
}
