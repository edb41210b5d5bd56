package org.tworivers.app.web.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.work.events.DelegationFields;
import org.tworivers.app.work.events.EventLanguages;
import org.tworivers.app.work.events.EventRegister;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.shared.Rejection;

/// The form of a delegation, for the office and for who applies.
@Component
class DelegationForms {

    /// Puts the form into the model.
    void show(
            EventBook book,
            EventRegister register,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        Messages messages = Page.messages(locale);
        FormRows.show(typed, faults, DelegationFields.LISTS, model, messages);
        model.addAttribute("organisations", register.allOrganisations(messages.language()));
        model.addAttribute("sectors", register.allSectors(messages.language()));
        model.addAttribute(
                "languages",
                EventLanguages.TAGS.stream()
                        .map(tag -> Map.entry(tag, EventLanguages.name(tag, messages)))
                        .toList());
        model.addAttribute(
                "standings",
                List.of(Standing.values()).stream()
                        .map(each -> Map.entry(each.word(), messages.text("web.event.standing." + each.word())))
                        .toList());
        model.addAttribute("rules", book.plan().rules());
        model.addAttribute("kinds", kinds(book));
    }

    /// The words for kinds that the rules of an event use, which anybody may read.
    static Set<String> statedKinds(EventBook book) {
        Set<String> kinds = new TreeSet<>();
        book.plan().encounters().forEach(each -> kinds.addAll(List.of(each.kind(), each.otherKind())));
        kinds.remove("");
        return kinds;
    }

    /// The words for kinds that are in use at an event.
    static Set<String> kinds(EventBook book) {
        Set<String> kinds = new TreeSet<>(statedKinds(book));
        book.delegations().values().stream().map(Delegation::kind).forEach(kinds::add);
        kinds.remove("");
        return kinds;
    }
}
