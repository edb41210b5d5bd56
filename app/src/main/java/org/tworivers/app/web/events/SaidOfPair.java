package org.tworivers.app.web.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Decline;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.meetings.MeetingsEntry.WishWithdrawn;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.PairStanding.Said;
import org.tworivers.core.meetings.PairStanding.Stance;
import org.tworivers.core.shared.Rejection;

/// Reads what a delegation says of another in a form. What it has said already is not said again.
final class SaidOfPair {
    private static final int LONGEST = 500;

    private final EventBook book;
    private final String by;
    private final String other;
    private final List<Rejection> faults = new ArrayList<>();

    /// @param by key of who says it
    /// @param other key of whom it is said of
    SaidOfPair(EventBook book, String by, String other) {
        this.book = book;
        this.by = by;
        this.other = other;
        if (by.equals(other)) {
            faults.add(new Rejection("meets-itself", "other", other, "choose another delegation."));
        } else if (book.findDelegation(other).isEmpty()) {
            faults.add(new Rejection("delegation-unknown", "other", other, "no delegation is called so; choose one."));
        }
    }

    /// What cannot be read.
    List<Rejection> faults() {
        return List.copyOf(faults);
    }

    private String event() {
        return book.plan().id();
    }

    private Said now() {
        return book.standing(Pair.of(by, other)).said(by);
    }

    private String note(Map<String, String> typed) {
        String note = typed.getOrDefault("note", "").strip();
        if (note.length() > LONGEST) {
            faults.add(new Rejection(
                            "text-long",
                            "note",
                            note.substring(0, LONGEST) + "…",
                            "shorten it to " + LONGEST + " letters.")
                    .naming(Integer.toString(LONGEST)));
        }
        return note;
    }

    /// A wish; nothing when it is at fault, or says what was said.
    Optional<WishStated> wish(Map<String, String> typed) {
        String word = typed.getOrDefault("wish", "");
        String note = note(typed);
        Optional<Wish> wish = List.of(Wish.values()).stream()
                .filter(each -> each.word().equals(word))
                .findFirst();
        if (wish.isEmpty()) {
            faults.add(new Rejection(
                    "wish-unknown", "wish", word, "say must meet, would like to meet or does not want to."));
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        boolean said = now().stance().word().equals(word) && now().note().equals(note);
        return said ? Optional.empty() : Optional.of(new WishStated(event(), by, other, wish.orElseThrow(), note));
    }

    /// An answer; nothing when it is at fault, or says what was said.
    Optional<WishAnswered> answer(Map<String, String> typed) {
        String note = note(typed);
        boolean agrees = typed.getOrDefault("answer", "").equals("agree");
        String word = typed.getOrDefault("reason", "");
        Optional<Decline> reason = List.of(Decline.values()).stream()
                .filter(each -> !agrees && each.word().equals(word))
                .findFirst();
        if (!agrees && reason.isEmpty()) {
            faults.add(new Rejection("decline-reason-missing", "reason", word, "choose why you decline."));
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        boolean said = agrees
                ? now().stance() == Stance.AGREED
                : now().stance() == Stance.DECLINED
                        && now().declined().equals(reason)
                        && now().note().equals(note);
        return said ? Optional.empty() : Optional.of(new WishAnswered(event(), by, other, reason, note));
    }

    /// Taking back what was said; nothing when there is nothing.
    Optional<WishWithdrawn> withdrawal() {
        return faults.isEmpty() && now().stance() != Stance.SILENT
                ? Optional.of(new WishWithdrawn(event(), by, other))
                : Optional.empty();
    }
}
