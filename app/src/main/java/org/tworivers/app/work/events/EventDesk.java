package org.tworivers.app.work.events;

import java.util.List;
import java.util.Optional;
import org.tworivers.app.store.EventPasses.Holder;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.meetings.MeetingsEntry.WishWithdrawn;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.shared.Rejection;

/// Records what is said of events: by somebody of the office, or by a delegation that holds a pass.
public final class EventDesk {
    private final Ledger ledger;
    private final EventOffice office;
    private final EventReader reader;

    public EventDesk(Ledger ledger, EventOffice office, EventReader reader) {
        this.ledger = ledger;
        this.office = office;
        this.reader = reader;
    }

    /// Records all of it or nothing, on behalf of somebody of the office.
    ///
    /// @param key what is recorded under the same key before is not recorded again; empty for none
    public Appended record(Viewer viewer, Channel channel, String key, List<? extends OfEvent> entries) {
        return append(viewer.id(), channel, key, Act.ANY, entries);
    }

    /// Records it unless something was recorded of the same subject since somebody looked.
    ///
    /// @param seen the last entry of the journal when they looked
    public Appended record(Viewer viewer, Channel channel, String key, long seen, OfEvent entry) {
        return append(viewer.id(), channel, key, seen, List.of(entry));
    }

    /// Records something on a page, on behalf of somebody of the office.
    public Appended record(Viewer viewer, OfEvent entry) {
        return append(viewer.id(), Channel.WEB, "", Act.ANY, List.of(entry));
    }

    /// Records what a delegation says for itself, as long as it may.
    ///
    /// @param key what is recorded under the same key before is not recorded again; empty for none
    public Appended record(Holder holder, EventBook book, String key, OfEvent entry) {
        return record(holder, book, key, Act.ANY, entry);
    }

    /// The same, unless something was recorded of the same subject since somebody looked.
    ///
    /// @param seen the last entry of the journal when they looked
    public Appended record(Holder holder, EventBook book, String key, long seen, OfEvent entry) {
        List<Rejection> found = late(book, entry);
        if (found.isEmpty()) {
            found = onAgenda(book, entry);
        }
        return found.isEmpty()
                ? append(recorder(holder), Channel.WEB, key, seen, List.of(entry))
                : new Appended.Refused(found);
    }

    private String recorder(Holder holder) {
        return ledger.recorderId("event-pass " + holder.event() + "/" + holder.delegation());
    }

    private List<Rejection> late(EventBook book, OfEvent entry) {
        if (entry instanceof WishStated && reader.areWishesOver(book)) {
            String until = book.plan().rules().wishesUntil().toString();
            return List.of(
                    new Rejection("wishes-over", "to", until, "wishes were taken until that day; ask the organiser."));
        }
        if (entry instanceof WishAnswered && reader.areAnswersOver(book)) {
            String until = book.plan().rules().answersUntil().toString();
            return List.of(new Rejection(
                    "answers-over", "other", until, "answers were taken until that day; ask the organiser."));
        }
        return List.of();
    }

    /// A delegation does not take itself off a published agenda: who would sit there alone has to be told first.
    private static List<Rejection> onAgenda(EventBook book, OfEvent entry) {
        Optional<Pair> left = switch (entry) {
            case WishWithdrawn(String event, String from, String to) -> Optional.of(Pair.of(from, to));
            case WishAnswered answer
            when answer.declined().isPresent() -> Optional.of(Pair.of(answer.by(), answer.other()));
            case WishStated wish when wish.wish() == Wish.NOT -> Optional.of(Pair.of(wish.from(), wish.to()));
            default -> Optional.empty();
        };
        boolean published = left.isPresent()
                && book.placements().stream()
                        .anyMatch(placement -> placement.pair().equals(left.get()));
        return published
                ? List.of(new Rejection(
                        "meeting-published",
                        "other",
                        left.get().toString(),
                        "this meeting stands in the published timetable; ask the organiser to take it out."))
                : List.of();
    }

    /// Records delegations and the people that they state.
    Appended record(Viewer viewer, Channel channel, String key, List<Draft> drafts, List<PersonalContent> personal) {
        return append(new Origin(viewer.id(), channel, office.region(), ""), key, Act.ANY, drafts, personal);
    }

    private Appended append(String recorder, Channel channel, String key, long seen, List<? extends OfEvent> entries) {
        MeetingsCodec codec = new MeetingsCodec();
        List<Draft> drafts = entries.stream().map(entry -> codec.encode(entry)).toList();
        return append(new Origin(recorder, channel, office.region(), ""), key, seen, drafts, List.of());
    }

    private Appended append(Origin origin, String key, long seen, List<Draft> drafts, List<PersonalContent> personal) {
        return ledger.journal().append(new Act(origin, key.isEmpty() ? "" : "event:" + key, seen, drafts, personal));
    }
}
