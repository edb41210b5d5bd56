package org.tworivers.app.web.events.day;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventBook.Outcome;
import org.tworivers.core.meetings.EventSlots;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.ToldOutcome;
import org.tworivers.core.shared.Rejection;

/// Shows meetings with what came of them, and takes in what somebody says.
@Component
class OutcomePages {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String MOVED = "version-moved";

    private final Ledger ledger;

    OutcomePages(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What somebody said of a meeting.
    ///
    /// @param who whose word it is, in words
    /// @param choice the word of what they chose
    /// @param amount with its currency, maybe empty
    record Voice(String who, String choice, String amount, String note) {}

    /// A meeting as the page shows it.
    ///
    /// @param pair its address
    /// @param seen the last entry of the journal when it was shown
    /// @param voices who said what, the last word first; more than one when they are at odds
    /// @param typed what stands in its form
    /// @param faults what has to be mended, by field
    /// @param state the word of what became of the form: empty, `recorded`, `moved`
    record Meeting(
            String pair,
            String day,
            String begins,
            String ends,
            String table,
            String first,
            String second,
            long seen,
            List<Voice> voices,
            boolean disputed,
            Map<String, String> typed,
            Map<String, List<String>> faults,
            String state) {}

    /// Who a form speaks for, and how it is recorded.
    interface Speaker {
        /// The key of a delegation, or empty for the desk.
        String by();

        /// @param seen the last entry of the journal when they looked
        Appended record(OutcomeStated stated, long seen, String key);
    }

    /// The meetings of an agenda, as they stand.
    List<Meeting> all(EventBook book, List<Placement> placements, String by, Locale locale) {
        long head = ledger.journal().head().sequence();
        return placements.stream()
                .map(placement -> meeting(book, placement, by, head, locale))
                .toList();
    }

    private Meeting meeting(EventBook book, Placement placement, String by, long head, Locale locale) {
        List<Outcome> said = book.outcomes(placement.pair());
        Map<String, String> typed = own(said, by).map(OutcomeForm::write).orElse(Map.of());
        return meeting(book, placement, new Form(head, typed, Map.of(), ""), locale);
    }

    private record Form(long seen, Map<String, String> typed, Map<String, List<String>> faults, String state) {}

    /// What a speaker said last; a desk starts from the last word of anybody.
    private static Optional<OutcomeStated> own(List<Outcome> said, String by) {
        return said.stream()
                .map(Outcome::stated)
                .filter(stated -> by.isEmpty() || stated.by().equals(by))
                .reduce((earlier, later) -> later);
    }

    private Meeting meeting(EventBook book, Placement placement, Form form, Locale locale) {
        String language = Page.messages(locale).language();
        EventSlots slots = EventSlots.of(book.plan());
        LocalDateTime ends = slots.slot(placement.begins()).isPresent()
                ? slots.slots().get(slots.slot(placement.begins()).getAsInt()).ends()
                : placement.begins();
        Pair pair = placement.pair();
        List<Outcome> said = book.outcomes(pair);
        return new Meeting(
                pair.toString(),
                placement.begins().toLocalDate().toString(),
                TIME.format(placement.begins()),
                TIME.format(ends),
                placement.table(),
                name(book, pair.first(), language),
                name(book, pair.second(), language),
                form.seen(),
                voices(book, said, locale),
                !said.isEmpty() && ToldOutcome.of(said).isDisputed(),
                form.typed(),
                form.faults(),
                form.state());
    }

    static String name(EventBook book, String key, String language) {
        return book.findDelegation(key)
                .map(delegation -> delegation.names().in(language))
                .orElse(key);
    }

    private static List<Voice> voices(EventBook book, List<Outcome> said, Locale locale) {
        if (said.isEmpty()) {
            return List.of();
        }
        List<Voice> voices = new ArrayList<>();
        for (Outcome outcome : ToldOutcome.of(said).voices().reversed()) {
            voices.add(voice(book, outcome.stated(), locale));
        }
        return voices;
    }

    private static Voice voice(EventBook book, OutcomeStated stated, Locale locale) {
        Messages messages = Page.messages(locale);
        return new Voice(
                stated.by().isEmpty()
                        ? messages.text("web.event.outcome.desk")
                        : name(book, stated.by(), messages.language()),
                OutcomeForm.choice(stated),
                stated.amount()
                        .map(amount -> amount.units().toPlainString() + " " + amount.denomination())
                        .orElse(""),
                stated.note());
    }

    /// Takes a form in.
    ///
    /// @param book the event before it
    /// @param after reads the event after it
    Meeting take(EventBook book, Placement placement, Speaker speaker, Map<String, String> typed, Locale locale) {
        OutcomeForm.Read read = OutcomeForm.read(book.plan().id(), placement.pair(), speaker.by(), typed);
        if (read.stated().isEmpty()) {
            return meeting(book, placement, new Form(seen(typed), typed, faults(read.faults(), locale), ""), locale);
        }
        Appended appended = speaker.record(read.stated().get(), seen(typed), key(placement.pair(), typed));
        long head = ledger.journal().head().sequence();
        EventBook now = ledger.events().book(book.plan().id(), head);
        if (appended instanceof Appended.Refused(List<Rejection> why)) {
            boolean moved = why.stream().anyMatch(each -> each.code().equals(MOVED));
            Form form =
                    moved ? new Form(head, typed, Map.of(), "moved") : new Form(head, typed, faults(why, locale), "");
            return meeting(now, placement, form, locale);
        }
        return meeting(
                now, placement, new Form(head, OutcomeForm.write(read.stated().get()), Map.of(), "recorded"), locale);
    }

    private static Map<String, List<String>> faults(List<Rejection> faults, Locale locale) {
        return new FaultWords(Page.messages(locale)).byField(faults);
    }

    private static long seen(Map<String, String> typed) {
        String seen = typed.getOrDefault("seen", "");
        return seen.matches("\\d{1,15}") ? Long.parseLong(seen) : 0;
    }

    private static String key(Pair pair, Map<String, String> typed) {
        String form = typed.getOrDefault("form", "");
        return form.matches("[a-z0-9-]{8,60}") ? "outcome:" + pair + ":" + form : "";
    }

    /// The meeting of a pair on the agenda; nothing when it is on none.
    static Optional<Placement> find(EventBook book, String pair) {
        return book.placements().stream()
                .filter(placement -> placement.pair().toString().equals(pair))
                .findFirst();
    }
}
