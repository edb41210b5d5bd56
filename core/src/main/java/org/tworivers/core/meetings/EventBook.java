package org.tworivers.core.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.meetings.MeetingsEntry.MeetingProposed;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.PresenceStated;
import org.tworivers.core.meetings.MeetingsEntry.SigningDecided;
import org.tworivers.core.meetings.MeetingsEntry.SigningListed;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.meetings.MeetingsEntry.WishWithdrawn;
import org.tworivers.core.meetings.PairStanding.Stance;

/// All that is known of one event: what was recorded of it, read in order. Unchanging.
public final class EventBook {
    private final SortedMap<String, Delegation> delegations = new TreeMap<>();
    private final Map<Pair, PairStanding> pairs = new LinkedHashMap<>();
    private final List<Version> versions = new ArrayList<>();
    private final Map<String, PresenceStated> presences = new HashMap<>();
    private final Map<Pair, List<Outcome>> outcomes = new LinkedHashMap<>();
    private final SortedMap<String, Signing> signings = new TreeMap<>();
    private Optional<EventPlan> plan = Optional.empty();
    private long sequence;

    private EventBook() {}

    /// A published timetable.
    public record Version(Recorded<OfEvent> recorded, TimetablePublished timetable) {}

    /// What somebody said came of a meeting.
    public record Outcome(Recorded<OfEvent> recorded, OutcomeStated stated) {}

    /// An item of the signing programme, and what was decided about it as it now stands.
    public record Signing(Recorded<OfEvent> listed, SigningItem item, Optional<SigningDecided> decided) {
        /// Whether it is to be held.
        public boolean isApproved() {
            return !item.struck() && decided.filter(SigningDecided::approved).isPresent();
        }
    }

    /// Reads what was recorded of an event.
    public static EventBook of(List<Recorded<OfEvent>> entries) {
        return new EventBook().with(entries);
    }

    /// The same, and what was recorded after it.
    public EventBook with(List<Recorded<OfEvent>> further) {
        EventBook book = new EventBook();
        book.delegations.putAll(delegations);
        book.pairs.putAll(pairs);
        book.versions.addAll(versions);
        book.presences.putAll(presences);
        book.outcomes.putAll(outcomes);
        book.signings.putAll(signings);
        book.plan = plan;
        book.sequence = sequence;
        further.forEach(book::read);
        return book;
    }

    private void read(Recorded<OfEvent> recorded) {
        sequence = recorded.sequence();
        switch (recorded.entry()) {
            case EventPlanned(EventPlan planned) -> plan = Optional.of(planned);
            case DelegationStated stated -> delegations.put(stated.delegation().key(), stated.delegation());
            case WishStated wish ->
                change(
                        Pair.of(wish.from(), wish.to()),
                        standing -> standing.wished(
                                wish.from(), wish.wish(), wish.note(), recorded.sequence(), recorded.at()));
            case WishWithdrawn(String event, String from, String to) ->
                change(Pair.of(from, to), standing -> standing.withdrawn(from));
            case MeetingProposed(String event, Pair pair, String why) ->
                change(pair, standing -> standing.proposed(why, recorded.sequence(), recorded.at()));
            case WishAnswered answer ->
                change(
                        Pair.of(answer.by(), answer.other()),
                        standing -> standing.answered(answer.by(), answer.declined(), answer.note()));
            case TimetablePublished published -> versions.add(new Version(recorded, published));
            case PresenceStated stated -> presences.put(stated.delegation(), stated);
            case OutcomeStated stated ->
                outcomes.merge(stated.pair(), List.of(new Outcome(recorded, stated)), EventBook::joined);
            case SigningListed(String event, SigningItem item) ->
                signings.put(item.key(), new Signing(recorded, item, Optional.empty()));
            case SigningDecided decided ->
                signings.computeIfPresent(decided.key(), (key, signing) -> decide(signing, decided));
        }
    }

    private void change(Pair pair, UnaryOperator<PairStanding> change) {
        PairStanding standing = pairs.getOrDefault(pair, PairStanding.untold(pair));
        pairs.put(pair, change.apply(standing));
    }

    private static List<Outcome> joined(List<Outcome> earlier, List<Outcome> later) {
        List<Outcome> all = new ArrayList<>(earlier);
        all.addAll(later);
        return List.copyOf(all);
    }

    /// A decision about an item that was changed since says nothing.
    private static Signing decide(Signing signing, SigningDecided decided) {
        return signing.listed().entryId().equals(decided.listed())
                ? new Signing(signing.listed(), signing.item(), Optional.of(decided))
                : signing;
    }

    /// The sequence of the last entry read.
    public long sequence() {
        return sequence;
    }

    /// Its plan; nothing when none is known any more.
    public Optional<EventPlan> findPlan() {
        return plan;
    }

    /// Its plan, which must be known.
    public EventPlan plan() {
        return plan.orElseThrow(
                () -> new IllegalStateException("the event must be planned. Maybe ask findPlan first."));
    }

    /// All delegations by key.
    public SortedMap<String, Delegation> delegations() {
        return Collections.unmodifiableSortedMap(delegations);
    }

    /// A delegation.
    public Optional<Delegation> findDelegation(String key) {
        return Optional.ofNullable(delegations.get(key));
    }

    /// A delegation that must be known.
    public Delegation delegation(String key) {
        Delegation delegation = delegations.get(key);
        if (delegation == null) {
            throw new IllegalArgumentException("key (" + key + ") must be of a delegation. Maybe ask findDelegation.");
        }
        return delegation;
    }

    /// Everything that was said between two delegations, in the order in which they first came up.
    public Collection<PairStanding> pairs() {
        return Collections.unmodifiableCollection(pairs.values());
    }

    /// Where two stand with each other.
    public PairStanding standing(Pair pair) {
        return pairs.getOrDefault(pair, PairStanding.untold(pair));
    }

    /// Whether two may stand in a timetable: they agreed, both take part, and may meet.
    public boolean isAgreed(PairStanding standing) {
        Delegation first = delegations.get(standing.pair().first());
        Delegation second = delegations.get(standing.pair().second());
        return first != null
                && second != null
                && first.isAdmitted()
                && second.isAdmitted()
                && plan().mayMeet(first, second)
                && standing.isAgreed(plan().rules().automatic());
    }

    /// The pairs that may stand in a timetable, in the order in which their meetings were first asked for.
    public List<PairStanding> agreed() {
        return pairs.values().stream()
                .filter(this::isAgreed)
                .sorted(Comparator.comparingLong(PairStanding::rank))
                .toList();
    }

    /// The pairs in which a delegation's wish waits for an answer of another that takes part.
    public List<PairStanding> waiting(String from) {
        return pairs.values().stream()
                .filter(standing -> standing.pair().has(from))
                .filter(standing -> standing.said(from).stance().asks())
                .filter(standing -> standing.said(standing.pair().other(from)).stance() == Stance.SILENT)
                .filter(standing -> findDelegation(standing.pair().other(from))
                        .filter(Delegation::isAdmitted)
                        .isPresent())
                .toList();
    }

    /// The published timetables, the first first.
    public List<Version> versions() {
        return Collections.unmodifiableList(versions);
    }

    /// What agendas say now, by time and table; empty before anything was published.
    public List<Placement> placements() {
        return versions.isEmpty() ? List.of() : versions.getLast().timetable().placements();
    }

    /// Whether a delegation came, as last stated.
    public Optional<PresenceStated> findPresence(String delegation) {
        return Optional.ofNullable(presences.get(delegation));
    }

    /// What was said of a meeting's outcome, the latest last.
    public List<Outcome> outcomes(Pair pair) {
        return outcomes.getOrDefault(pair, List.of());
    }

    /// The meetings of which somebody said what came of them.
    public Collection<Pair> toldOf() {
        return Collections.unmodifiableCollection(outcomes.keySet());
    }

    /// The signing programme by key.
    public SortedMap<String, Signing> signings() {
        return Collections.unmodifiableSortedMap(signings);
    }
}
