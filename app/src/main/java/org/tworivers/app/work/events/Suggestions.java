package org.tworivers.app.work.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.meetings.fit.Fit;
import org.tworivers.app.work.meetings.fit.FitFinder;
import org.tworivers.app.work.meetings.fit.FitReason;
import org.tworivers.app.work.meetings.fit.Interest;
import org.tworivers.app.work.meetings.fit.Profile;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.PairStanding;
import org.tworivers.core.meetings.PairStanding.Stance;
import org.tworivers.core.meetings.Side;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// Pairs that may suit each other by what they offer and need, and of whom nobody has said anything yet. They are only
/// proposed by a person, and accepted like any other.
public final class Suggestions {
    private static final int EACH = 3;

    private Suggestions() {}

    /// A pair that may suit each other.
    public record Suggestion(Pair pair, String host, String source, List<FitReason> reasons) {}

    /// The best first.
    ///
    /// @param codes sectors lie under one another as they do on this day
    /// @param meanings by what texts are compared beside their words
    public static List<Suggestion> of(EventBook book, CodeBook codes, LocalDate day, Meanings meanings) {
        List<Delegation> hosts = admitted(book, Side.HOST);
        List<Delegation> sources = admitted(book, Side.SOURCE);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Fit fit :
                FitFinder.find(profiles(hosts), profiles(sources), code -> parent(codes, code, day), meanings, EACH)) {
            Delegation host = hosts.get(fit.first());
            Delegation source = sources.get(fit.second());
            Pair pair = Pair.of(host.key(), source.key());
            if (isOpen(book.standing(pair)) && book.plan().mayMeet(host, source)) {
                suggestions.add(new Suggestion(pair, host.key(), source.key(), fit.reasons()));
            }
        }
        return suggestions;
    }

    private static boolean isOpen(PairStanding standing) {
        return standing.first().stance() == Stance.SILENT
                && standing.second().stance() == Stance.SILENT
                && standing.proposed().isEmpty();
    }

    private static List<Delegation> admitted(EventBook book, Side side) {
        return book.delegations().values().stream()
                .filter(each -> each.isAdmitted() && each.side() == side)
                .toList();
    }

    private static List<Profile> profiles(List<Delegation> delegations) {
        return delegations.stream()
                .map(each -> new Profile(interest(each, false), interest(each, true)))
                .toList();
    }

    private static Interest interest(Delegation delegation, boolean need) {
        List<Delegation.Interest> all = delegation.interests().stream()
                .filter(each -> each.need() == need)
                .toList();
        return new Interest(
                all.stream()
                        .map(Delegation.Interest::sector)
                        .filter(code -> !code.isNone())
                        .map(Code::toString)
                        .toList(),
                String.join("\n", all.stream().map(Delegation.Interest::text).toList()));
    }

    private static Optional<String> parent(CodeBook codes, String code, LocalDate day) {
        return codes.find(Code.parse(code), day)
                .map(stated -> stated.parent())
                .filter(parent -> !parent.isNone())
                .map(Code::toString);
    }
}
