package org.tworivers.app.web.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventLanguages;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.app.work.events.PlanFields;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventPlan;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.shared.Rejection;

/// Plans an event, and plans it anew.
@Controller
class PlanController {
    private static final Map<String, String> USUAL =
            Map.of("zone", "Asia/Shanghai", "open-wishes", "10", "promised", "0", "limit", "12", "fairness", "2");

    private final EventPages pages;
    private final EventReader reader;
    private final EventDesk desk;
    private final AgreementChoice agreements;
    private final Serving.Settings settings;

    PlanController(
            EventPages pages,
            EventReader reader,
            EventDesk desk,
            AgreementChoice agreements,
            Serving.Settings settings) {
        this.pages = pages;
        this.reader = reader;
        this.desk = desk;
        this.agreements = agreements;
        this.settings = settings;
    }

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/new")
    String begin(Model model, Locale locale) {
        return form(USUAL, List.of(), model, locale);
    }

    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/new")
    String plan(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        if (typed.containsKey(FormRows.MORE)) {
            return form(typed, List.of(), model, locale);
        }
        PlanFields.Read read = PlanFields.read(typed, settings.demonstration());
        List<Rejection> faults = new ArrayList<>(read.faults());
        read.plan()
                .filter(plan -> reader.find(plan.id()).isPresent())
                .ifPresent(plan -> faults.add(new Rejection(
                        "event-id-taken", "id", plan.id(), "another event has this id; choose another.")));
        checkAgreement(typed, faults);
        return faults.isEmpty()
                ? record(read.plan().orElseThrow(), typed, model, locale)
                : form(typed, faults, model, locale);
    }

    private String record(EventPlan plan, Map<String, String> typed, Model model, Locale locale) {
        return desk.record(Visitor.get(), new EventPlanned(plan)) instanceof Appended.Refused refused
                ? form(typed, PlanFields.placed(refused.rejections(), typed), model, locale)
                : "redirect:/events/" + plan.id() + "?planned";
    }

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/plan")
    String change(@PathVariable String event, Model model, Locale locale) {
        EventBook book = pages.open(event, "event", model, locale);
        Map<String, String> fields = new HashMap<>(PlanFields.write(book.plan()));
        fields.put(Seen.FIELD, Seen.of(new EventPlanned(book.plan())));
        return form(fields, List.of(), model, locale);
    }

    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/plan")
    String changed(@PathVariable String event, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        EventBook book = pages.open(event, "event", model, locale);
        Map<String, String> typed = new HashMap<>(sent);
        typed.put("id", event);
        if (typed.containsKey(FormRows.MORE)) {
            return form(typed, List.of(), model, locale);
        }
        PlanFields.Read read = PlanFields.read(typed, book.plan().illustrative());
        List<Rejection> faults = new ArrayList<>(read.faults());
        if (!Seen.check(typed, new EventPlanned(book.plan()))) {
            faults.add(new Rejection(
                    "plan-moved",
                    "form",
                    "",
                    "somebody else changed the plan meanwhile; compare it with yours, and send yours once more to"
                            + " put it in its place."));
        }
        checkAgreement(typed, faults);
        return faults.isEmpty()
                ? record(read.plan().orElseThrow(), typed, model, locale)
                : form(typed, faults, model, locale);
    }

    private String form(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        Messages messages = Page.messages(locale);
        FormRows.show(typed, faults, PlanFields.LISTS, model, messages);
        model.addAttribute("agreements", agreements.all(locale));
        model.addAttribute(
                "languages",
                EventLanguages.TAGS.stream()
                        .map(tag -> Map.entry(tag, EventLanguages.name(tag, messages)))
                        .toList());
        model.addAttribute("kinds", kinds(typed));
        return "event-plan";
    }

    /// An event belongs to an agreement that is recorded, or to none.
    private void checkAgreement(Map<String, String> typed, List<Rejection> faults) {
        String id = typed.getOrDefault("agreement", "").strip();
        if (!id.isEmpty() && !agreements.has(id)) {
            faults.add(new Rejection("agreement-unknown", "agreement", id, "choose one from the list, or none."));
        }
    }

    /// The words for kinds that delegations of this event go by.
    private Set<String> kinds(Map<String, String> typed) {
        Set<String> kinds = new TreeSet<>();
        reader.find(typed.getOrDefault("id", ""))
                .ifPresent(book -> book.delegations().values().stream()
                        .map(Delegation::kind)
                        .filter(kind -> !kind.isEmpty())
                        .forEach(kinds::add));
        return kinds;
    }
}
