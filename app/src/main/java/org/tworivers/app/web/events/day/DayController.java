package org.tworivers.app.web.events.day;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.Presence;
import org.tworivers.core.meetings.MeetingsEntry.PresenceStated;
import org.tworivers.core.shared.Rejection;

/// Who came, at the desk.
@Controller
class DayController {
    /// So many are shown; others are searched for.
    private static final int MOST = 24;

    private final EventPages pages;
    private final EventDesk desk;
    private final EventOffice office;

    DayController(EventPages pages, EventDesk desk, EventOffice office) {
        this.pages = pages;
        this.desk = desk;
        this.office = office;
    }

    /// A delegation as the desk sees it.
    ///
    /// @param presence the word of whether it came; empty when nobody said so
    /// @param from since when, or from when on it is expected
    /// @param next its next meeting: when and where, maybe empty
    /// @param meetings how many it has
    record Row(String key, String name, String side, String presence, String from, String next, int meetings) {}

    @Needs(Right.WORK_DESK)
    @GetMapping("/events/{event}/day")
    String day(@PathVariable String event, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        return show(pages.open(event, "day", model, locale), asked, List.of(), model, locale);
    }

    private String show(
            EventBook book, Map<String, String> asked, List<Rejection> refused, Model model, Locale locale) {
        LocalDateTime now = office.now(book.plan());
        List<Row> rows = new ArrayList<>();
        Map<Presence, Integer> counts = new EnumMap<>(Presence.class);
        int unsaid = 0;
        for (Delegation delegation : book.delegations().values()) {
            if (delegation.isAdmitted()) {
                Row row = row(book, delegation, now, locale);
                Optional<PresenceStated> stated = book.findPresence(delegation.key());
                stated.ifPresent(each -> counts.merge(each.presence(), 1, Integer::sum));
                unsaid += stated.isEmpty() ? 1 : 0;
                if (isWanted(row, asked)) {
                    rows.add(row);
                }
            }
        }
        rows.sort(Comparator.comparing(Row::name));
        model.addAttribute("rows", rows.subList(0, Math.min(MOST, rows.size())));
        model.addAttribute("more", Math.max(0, rows.size() - MOST));
        model.addAttribute("asked", asked);
        model.addAttribute("now", now.toLocalTime().withSecond(0).withNano(0).toString());
        model.addAttribute("present", counts.getOrDefault(Presence.PRESENT, 0));
        model.addAttribute("late", counts.getOrDefault(Presence.LATE, 0));
        model.addAttribute("absent", counts.getOrDefault(Presence.ABSENT, 0));
        model.addAttribute("unsaid", unsaid);
        model.addAttribute(
                "refused",
                new FaultWords(Page.messages(locale)).byField(refused).values());
        return "event-day";
    }

    private static boolean isWanted(Row row, Map<String, String> asked) {
        String text = asked.getOrDefault("text", "").strip().toLowerCase(Locale.ROOT);
        boolean named = text.isEmpty()
                || row.name().toLowerCase(Locale.ROOT).contains(text)
                || row.key().contains(text);
        return named && (!asked.containsKey("unsaid") || row.presence().isEmpty());
    }

    private static Row row(EventBook book, Delegation delegation, LocalDateTime now, Locale locale) {
        List<Placement> own = book.placements().stream()
                .filter(placement -> placement.pair().has(delegation.key()))
                .toList();
        Optional<PresenceStated> stated = book.findPresence(delegation.key());
        return new Row(
                delegation.key(),
                delegation.names().in(Page.messages(locale).language()),
                delegation.side().word(),
                stated.map(each -> each.presence().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                stated.map(each -> each.from().toString().replace('T', ' ')).orElse(""),
                own.stream()
                        .filter(placement -> !placement.begins().isBefore(now))
                        .findFirst()
                        .map(placement -> placement.begins().toString().replace('T', ' ') + " " + placement.table())
                        .orElse(""),
                own.size());
    }

    /// Says whether a delegation came.
    @Needs(Right.WORK_DESK)
    @PostMapping("/events/{event}/day/presence")
    String presence(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "day", model, locale);
        LocalDateTime now = office.now(book.plan()).withSecond(0).withNano(0);
        String from = typed.getOrDefault("from", "").strip();
        Optional<LocalTime> time = time(from);
        if (!from.isEmpty() && time.isEmpty()) {
            return show(
                    book,
                    typed,
                    List.of(new Rejection("time-unreadable", "from", from, "write a time of the day, such as 10:30.")),
                    model,
                    locale);
        }
        PresenceStated stated = new PresenceStated(
                event,
                typed.getOrDefault("delegation", ""),
                presence(typed.getOrDefault("presence", "")),
                time.map(each -> now.toLocalDate().atTime(each)).orElse(now));
        return desk.record(Visitor.get(), stated) instanceof Appended.Refused(List<Rejection> why)
                ? show(book, typed, why, model, locale)
                : "redirect:/events/" + event + "/day?said=" + stated.delegation();
    }

    private static Presence presence(String word) {
        for (Presence presence : Presence.values()) {
            if (presence.name().toLowerCase(Locale.ROOT).equals(word)) {
                return presence;
            }
        }
        return Presence.PRESENT;
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
