package org.tworivers.app.web.events.day;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.ModelAndView;
import org.tworivers.app.store.EventPasses.Holder;
import org.tworivers.app.web.events.PassDoor;
import org.tworivers.app.web.events.day.OutcomePages.Meeting;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Open;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.MeetingsEntry.Placement;

/// What came of its meetings, as a delegation that holds a pass says.
@Controller
class PassOutcomesController {
    private final PassDoor door;
    private final OutcomePages outcomes;
    private final EventDesk desk;

    PassOutcomesController(PassDoor door, OutcomePages outcomes, EventDesk desk) {
        this.door = door;
        this.outcomes = outcomes;
        this.desk = desk;
    }

    @Open
    @GetMapping("/pass/{secret}/outcomes")
    String outcomes(@PathVariable String secret, HttpServletResponse response, Model model, Locale locale) {
        PassDoor.Opened opened = door.open(secret, response);
        Holder holder = opened.holder();
        EventBook book = opened.book();
        List<Placement> own = book.placements().stream()
                .filter(placement -> placement.pair().has(holder.delegation()))
                .toList();
        show(book, holder, outcomes.all(book, own, holder.delegation(), locale), secret, model, locale);
        return "pass-outcomes";
    }

    private static void show(
            EventBook book, Holder holder, List<Meeting> meetings, String secret, Model model, Locale locale) {
        String language = Page.messages(locale).language();
        model.addAttribute("eventName", book.plan().names().in(language));
        model.addAttribute("delegation", OutcomePages.name(book, holder.delegation(), language));
        model.addAttribute("meetings", meetings);
        model.addAttribute("pass", "/pass/" + secret);
        model.addAttribute("address", "/pass/" + secret + "/outcomes");
        model.addAttribute("choices", OutcomeForm.CHOICES);
    }

    @Open
    @PostMapping("/pass/{secret}/outcomes")
    ModelAndView tell(
            @PathVariable String secret,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        PassDoor.Opened opened = door.open(secret, response);
        Holder holder = opened.holder();
        EventBook book = opened.book();
        Placement placement = OutcomesController.placement(book, typed);
        if (!placement.pair().has(holder.delegation())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Meeting told = outcomes.take(book, placement, new Own(holder, book), typed, locale);
        show(book, holder, List.of(told), secret, model, locale);
        return OutcomesController.answer(told, typed, "pass-outcomes", model);
    }

    private final class Own implements OutcomePages.Speaker {
        private final Holder holder;
        private final EventBook book;

        Own(Holder holder, EventBook book) {
            this.holder = holder;
            this.book = book;
        }

        @Override
        public String by() {
            return holder.delegation();
        }

        @Override
        public Appended record(OutcomeStated stated, long seen, String key) {
            return desk.record(holder, book, key, seen, stated);
        }
    }
}
