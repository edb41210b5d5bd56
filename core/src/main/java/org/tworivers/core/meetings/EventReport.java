package org.tworivers.core.meetings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.Presence;
import org.tworivers.core.meetings.MeetingsEntry.Result;

/// How far the meetings of an event came, each step counted once for each pair: accepted is not held, and held is not
/// signed.
///
/// @param admitted delegations that take part
/// @param came of these, those that were stated to be there, late ones too
/// @param asked pairs of which one asked for the meeting, or the organiser proposed it
/// @param agreed of these, the pairs that both want it
/// @param declined of these, the pairs of which one does not want it
/// @param onAgenda pairs that stand in the timetable as last published
/// @param held meetings that took place, as last told
/// @param notHeld meetings on the agenda that did not take place, as last told
/// @param followUps held meetings after which they talk on
/// @param leads held meetings of which a project may come
/// @param signings held meetings that were signed at
/// @param untold meetings on the agenda of which nobody has said anything
/// @param disputed meetings of which those who spoke say different things
public record EventReport(
        int admitted,
        int came,
        int asked,
        int agreed,
        int declined,
        int onAgenda,
        int held,
        int notHeld,
        int followUps,
        int leads,
        int signings,
        int untold,
        int disputed) {
    /// The names of its counts, in the order of a meeting's course.
    public static final List<String> NAMES = List.of(
            "admitted",
            "came",
            "asked",
            "agreed",
            "declined",
            "onAgenda",
            "held",
            "notHeld",
            "untold",
            "followUps",
            "leads",
            "signings",
            "disputed");

    /// Counts an event.
    public static EventReport of(EventBook book) {
        Collection<ToldOutcome> told = ToldOutcome.all(book);
        Set<Pair> placed = new HashSet<>();
        book.placements().stream().map(Placement::pair).forEach(placed::add);
        Collection<PairStanding> asked =
                book.pairs().stream().filter(standing -> standing.rank() > 0).toList();
        return new EventReport(
                count(book.delegations().values(), Delegation::isAdmitted),
                count(book.delegations().values(), delegation -> came(book, delegation)),
                asked.size(),
                count(asked, book::isAgreed),
                count(asked, PairStanding::isRefused),
                placed.size(),
                count(told, each -> each.standing().stated().held()),
                count(
                        told,
                        each -> !each.standing().stated().held()
                                && placed.contains(each.standing().stated().pair())),
                count(told, each -> each.standing().stated().result() == Result.FOLLOW_UP),
                count(told, each -> each.standing().stated().result() == Result.LEAD),
                count(told, each -> each.standing().stated().result() == Result.SIGNING),
                count(placed, pair -> book.outcomes(pair).isEmpty()),
                count(told, ToldOutcome::isDisputed));
    }

    /// A count by its name in this record.
    public int count(String name) {
        return switch (name) {
            case "admitted" -> admitted;
            case "came" -> came;
            case "asked" -> asked;
            case "agreed" -> agreed;
            case "declined" -> declined;
            case "onAgenda" -> onAgenda;
            case "held" -> held;
            case "notHeld" -> notHeld;
            case "followUps" -> followUps;
            case "leads" -> leads;
            case "signings" -> signings;
            case "untold" -> untold;
            case "disputed" -> disputed;
            default -> throw new IllegalArgumentException("name (" + name + ") must be of a count. Maybe held.");
        };
    }

    private static <T> int count(Collection<T> all, Predicate<T> counted) {
        return (int) all.stream().filter(counted).count();
    }

    private static boolean came(EventBook book, Delegation delegation) {
        return delegation.isAdmitted()
                && book.findPresence(delegation.key())
                        .filter(stated -> stated.presence() != Presence.ABSENT)
                        .isPresent();
    }
}
