package org.tworivers.app.web.events;

import jakarta.servlet.http.HttpServletResponse;
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
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Open;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.EventPlan;
import org.tworivers.core.meetings.MeetingsEntry.Decline;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.MeetingsEntry.WishWithdrawn;
import org.tworivers.core.shared.Rejection;

/// The pages of a delegation that holds a pass: it answers who asked, and says whom it wants to meet.
@Controller
class PassController {
    private static final int PAGE = 20;

    private final PassDoor door;
    private final EventReader reader;
    private final EventDesk desk;
    private final EventRegisters registers;

    PassController(PassDoor door, EventReader reader, EventDesk desk, EventRegisters registers) {
        this.door = door;
        this.reader = reader;
        this.desk = desk;
        this.registers = registers;
    }

    @Open
    @GetMapping("/pass/{secret}")
    String own(
            @PathVariable String secret,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        return show(secret, door.open(secret, response), typed, List.of(), model, locale);
    }

    private String show(
            String secret,
            PassDoor.Opened opened,
            Map<String, String> typed,
            List<Rejection> refused,
            Model model,
            Locale locale) {
        Messages messages = Page.messages(locale);
        EventPlan plan = opened.book().plan();
        String typedText = typed.getOrDefault("q", "").strip();
        String q = typedText.substring(0, Math.min(typedText.length(), 100));
        PassPage page = PassPage.of(opened, reader, registers.open(), messages.language(), q);
        Paging paging = Paging.of(
                Paging.wanted(typed.getOrDefault("page", "")), page.others().size(), PAGE);
        model.addAttribute("address", "/pass/" + secret);
        model.addAttribute("event", EventPages.shown(opened.book(), locale));
        model.addAttribute("name", opened.delegation().names().in(messages.language()));
        model.addAttribute("asked", page.asked());
        model.addAttribute("said", page.said());
        model.addAttribute("others", paging.cut(page.others()));
        model.addAttribute("found", page.others().size());
        model.addAttribute("paging", paging);
        model.addAttribute("q", q);
        model.addAttribute(
                "agreed", page.said().stream().filter(PassPage.Line::isAgreed).count());
        model.addAttribute("limit", opened.delegation().limit(plan));
        model.addAttribute("waiting", opened.book().waiting(opened.key()).size());
        model.addAttribute("rules", plan.rules());
        model.addAttribute("wishesOver", reader.areWishesOver(opened.book()));
        model.addAttribute("answersOver", reader.areAnswersOver(opened.book()));
        model.addAttribute(
                "declines",
                List.of(Decline.values()).stream().map(Decline::word).toList());
        RejectionText texts = RejectionText.in(messages.language());
        model.addAttribute("refused", refused.stream().map(texts::advice).toList());
        return "pass";
    }

    private String record(
            String secret,
            PassDoor.Opened opened,
            SaidOfPair said,
            Optional<? extends OfEvent> entry,
            Model model,
            Locale locale) {
        if (!said.faults().isEmpty()) {
            return show(secret, opened, Map.of(), said.faults(), model, locale);
        }
        if (entry.isPresent()
                && desk.record(opened.holder(), opened.book(), "", entry.get()) instanceof Appended.Refused refused) {
            return show(secret, opened, Map.of(), refused.rejections(), model, locale);
        }
        return "redirect:/pass/" + secret + "?done";
    }

    /// Says how much it wants to meet another.
    @Open
    @PostMapping("/pass/{secret}/wish")
    String wish(
            @PathVariable String secret,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        PassDoor.Opened opened = door.open(secret, response);
        SaidOfPair said = new SaidOfPair(opened.book(), opened.key(), typed.getOrDefault("other", ""));
        return record(secret, opened, said, said.wish(typed), model, locale);
    }

    /// Answers who asked.
    @Open
    @PostMapping("/pass/{secret}/answer")
    String answer(
            @PathVariable String secret,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        PassDoor.Opened opened = door.open(secret, response);
        SaidOfPair said = new SaidOfPair(opened.book(), opened.key(), typed.getOrDefault("other", ""));
        return record(secret, opened, said, said.answer(typed), model, locale);
    }

    /// Takes back what it said of another.
    @Open
    @PostMapping("/pass/{secret}/withdraw")
    String withdraw(
            @PathVariable String secret,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        PassDoor.Opened opened = door.open(secret, response);
        SaidOfPair said = new SaidOfPair(opened.book(), opened.key(), typed.getOrDefault("other", ""));
        Optional<WishWithdrawn> entry = said.withdrawal();
        return record(secret, opened, said, entry, model, locale);
    }
}
