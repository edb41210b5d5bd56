package org.tworivers.app.web.events.day;

import java.time.LocalDateTime;
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
import org.springframework.web.servlet.ModelAndView;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.events.day.OutcomePages.Meeting;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.MeetingsEntry.Placement;

/// What came of meetings, at the desk.
@Controller
class OutcomesController {
    /// So many meetings are on one page.
    private static final int MOST = 200;

    private final EventPages pages;
    private final OutcomePages outcomes;
    private final EventDesk desk;
    private final EventOffice office;

    OutcomesController(EventPages pages, OutcomePages outcomes, EventDesk desk, EventOffice office) {
        this.pages = pages;
        this.outcomes = outcomes;
        this.desk = desk;
        this.office = office;
    }

    @Needs(Right.WORK_DESK)
    @GetMapping("/events/{event}/outcomes")
    String outcomes(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "day", model, locale);
        Map<String, String> asked = atFirst(book, typed);
        List<Placement> wanted = book.placements().stream()
                .filter(placement -> isWanted(book, placement, asked, locale))
                .toList();
        show(outcomes.all(book, wanted.subList(0, Math.min(MOST, wanted.size())), "", locale), event, model);
        model.addAttribute("more", Math.max(0, wanted.size() - MOST));
        model.addAttribute("asked", asked);
        model.addAttribute("all", book.placements().size());
        model.addAttribute(
                "slots",
                book.placements().stream()
                        .map(placement -> placement.begins().toString())
                        .distinct()
                        .toList());
        return "event-outcomes";
    }

    /// Of a large event the meetings of the slot that began last, or of the first, until others are asked for.
    private Map<String, String> atFirst(EventBook book, Map<String, String> typed) {
        if (typed.containsKey("begins")
                || typed.containsKey("text")
                || book.placements().size() <= MOST) {
            return typed;
        }
        LocalDateTime now = office.now(book.plan());
        LocalDateTime first = book.placements().getFirst().begins();
        LocalDateTime last = book.placements().stream()
                .map(Placement::begins)
                .filter(begins -> !begins.isAfter(now))
                .reduce(first, (earlier, later) -> later);
        Map<String, String> asked = new HashMap<>(typed);
        asked.put("begins", last.toString());
        return asked;
    }

    private static void show(List<Meeting> meetings, String event, Model model) {
        model.addAttribute("meetings", meetings);
        model.addAttribute("address", "/events/" + event + "/outcomes");
        model.addAttribute("choices", OutcomeForm.CHOICES);
    }

    private static boolean isWanted(EventBook book, Placement placement, Map<String, String> asked, Locale locale) {
        String text = asked.getOrDefault("text", "").strip().toLowerCase(Locale.ROOT);
        String begins = asked.getOrDefault("begins", "");
        boolean untold =
                !asked.containsKey("untold") || book.outcomes(placement.pair()).isEmpty();
        boolean then = begins.isEmpty() || placement.begins().toString().equals(begins);
        return untold && then && (text.isEmpty() || isNamed(book, placement, text, locale));
    }

    private static boolean isNamed(EventBook book, Placement placement, String text, Locale locale) {
        String language = Page.messages(locale).language();
        return placement.table().toLowerCase(Locale.ROOT).equals(text)
                || OutcomePages.name(book, placement.pair().first(), language)
                        .toLowerCase(Locale.ROOT)
                        .contains(text)
                || OutcomePages.name(book, placement.pair().second(), language)
                        .toLowerCase(Locale.ROOT)
                        .contains(text);
    }

    /// Takes one meeting's form in; the answer is that meeting as it then stands.
    @Needs(Right.WORK_DESK)
    @PostMapping("/events/{event}/outcomes")
    ModelAndView tell(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "day", model, locale);
        Placement placement = placement(book, typed);
        Meeting told = outcomes.take(book, placement, new Desk(Visitor.get()), typed, locale);
        show(List.of(told), event, model);
        return answer(told, typed, "event-outcomes", model);
    }

    static Placement placement(EventBook book, Map<String, String> typed) {
        return OutcomePages.find(book, typed.getOrDefault("pair", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// A meeting alone for a page that is kept up by a script, else the whole page.
    static ModelAndView answer(Meeting told, Map<String, String> typed, String page, Model model) {
        HttpStatus status = told.state().equals("moved")
                ? HttpStatus.CONFLICT
                : told.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        model.addAttribute("meeting", told);
        String view = typed.containsKey("part") ? "outcome-parts :: meeting" : page;
        return new ModelAndView(view, model.asMap(), status);
    }

    private final class Desk implements OutcomePages.Speaker {
        private final Viewer viewer;

        Desk(Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public String by() {
            return "";
        }

        @Override
        public Appended record(OutcomeStated stated, long seen, String key) {
            return desk.record(viewer, Channel.WEB, key, seen, stated);
        }
    }
}
