package org.tworivers.app.web.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.store.EventApplications;
import org.tworivers.app.store.EventApplications.Application;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.DelegationDesk;
import org.tworivers.app.work.events.DelegationFields;
import org.tworivers.app.work.events.EventRegister;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.shared.Rejection;

/// Who applied to take part: the organiser compares, mends, and admits or refuses.
@Controller
class ApplicationsController {
    private final EventPages pages;
    private final EventApplications applications;
    private final DelegationForms forms;
    private final DelegationDesk desk;
    private final EventRegisters registers;

    ApplicationsController(
            EventPages pages,
            EventApplications applications,
            DelegationForms forms,
            DelegationDesk desk,
            EventRegisters registers) {
        this.pages = pages;
        this.applications = applications;
        this.forms = forms;
        this.desk = desk;
        this.registers = registers;
    }

    /// An application in the list.
    record Line(String id, String name, String side, String at) {}

    /// Which application a form is about.
    record Applied(String id, String at) {}

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/applications")
    String applications(@PathVariable String event, Model model, Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        model.addAttribute(
                "lines",
                applications.open(event).stream()
                        .map(each -> new Line(
                                each.id(), name(each), each.fields().getOrDefault("side", "host"), at(each, book)))
                        .toList());
        return "event-applications";
    }

    private static String name(Application application) {
        return Optional.ofNullable(application.fields().get("name-zh"))
                .orElseGet(() -> application.fields().getOrDefault("name-en", ""));
    }

    private static String at(Application application, EventBook book) {
        return application
                .at()
                .atZone(book.plan().zone())
                .toLocalDateTime()
                .withSecond(0)
                .withNano(0)
                .toString()
                .replace('T', ' ');
    }

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/applications/{application}")
    String application(@PathVariable String event, @PathVariable String application, Model model, Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        Application found = find(event, application);
        Map<String, String> fields = new HashMap<>(found.fields());
        fields.put("standing", Standing.ADMITTED.word());
        return form(book, found, fields, List.of(), model, locale);
    }

    private Application find(String event, String id) {
        return applications.find(event, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(
            EventBook book,
            Application application,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        model.addAttribute("applied", new Applied(application.id(), at(application, book)));
        forms.show(book, registers.of(Visitor.get()), typed, faults, model, locale);
        return "event-delegation-form";
    }

    /// Records who applied as a delegation, as mended by the organiser.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/applications/{application}")
    String admit(
            @PathVariable String event,
            @PathVariable String application,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        Application found = find(event, application);
        if (typed.containsKey(FormRows.MORE)) {
            return form(book, found, typed, List.of(), model, locale);
        }
        EventRegister register = registers.of(Visitor.get());
        DelegationFields.Read read = DelegationFields.read(typed, book, register, Standing.ADMITTED);
        List<Rejection> faults = new ArrayList<>(read.faults());
        read.stated().ifPresent(stated -> faults.addAll(DelegationDesk.check(Visitor.get(), book, stated)));
        if (read.stated().isEmpty() || !faults.isEmpty()) {
            return form(book, found, typed, faults, model, locale);
        }
        Appended appended = desk.record(
                Visitor.get(),
                Channel.WEB,
                "application " + found.id(),
                book,
                List.of(read.stated().get()));
        if (appended instanceof Appended.Refused refused) {
            return form(book, found, typed, DelegationDesk.placed(refused.rejections()), model, locale);
        }
        applications.decide(event, found.id(), true);
        return "redirect:/events/" + event + "/delegations/"
                + read.stated().get().delegation().key() + "?stated";
    }

    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/applications/{application}/refuse")
    String refuse(@PathVariable String event, @PathVariable String application) {
        pages.find(event);
        applications.decide(event, find(event, application).id(), false);
        return "redirect:/events/" + event + "/applications?refused";
    }
}
