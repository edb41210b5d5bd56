package org.tworivers.app.web.events;

import java.util.Comparator;
import java.util.List;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.app.work.events.EventRegister;
import org.tworivers.app.work.events.PairState;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.PairStanding;
import org.tworivers.core.meetings.PairStanding.Said;

/// What a delegation sees of an event: what it is asked, what it asked for, and whom it could ask. What another gives
/// as reasons for declining, and who does not want to meet it unasked, it does not see.
///
/// @param asked whose questions wait for its answer
/// @param said what it said itself, or was agreed
/// @param others whom it could meet and has said nothing of
record PassPage(List<Line> asked, List<Line> said, List<Line> others) {

    /// Another delegation.
    ///
    /// @param state the word of where the two stand
    /// @param own the word of what this one says
    /// @param theirs the word of what the other asks; empty when it does not
    /// @param note what the other says with its wish
    /// @param why why the organiser proposes it
    record Line(
            String key,
            String name,
            String kind,
            List<Interest> interests,
            String state,
            String own,
            String theirs,
            String note,
            String why) {
        /// Whether the two want to meet.
        public boolean isAgreed() {
            return state.equals(PairState.AGREED.word());
        }

        /// Whether this one asked by itself, or does not want to.
        public boolean isTakenBack() {
            return List.of("must", "nice", "not").contains(own);
        }
    }

    /// Something that the other offers or needs.
    record Interest(boolean need, String sector, String text) {}

    static PassPage of(PassDoor.Opened opened, EventReader reader, EventRegister register, String language, String q) {
        EventBook book = opened.book();
        List<Line> all = book.delegations().values().stream()
                .filter(Delegation::isAdmitted)
                .filter(each -> !each.key().equals(opened.key()))
                .filter(each -> book.plan().mayMeet(opened.delegation(), each))
                .map(each -> line(opened, each, reader, register, language))
                .sorted(Comparator.comparing(Line::name))
                .toList();
        List<Line> asked = all.stream()
                .filter(each -> reader.isAwaited(book, standing(opened, each.key()), opened.key()))
                .toList();
        return new PassPage(
                asked,
                all.stream()
                        .filter(each -> !each.own().equals("silent") || each.isAgreed())
                        .toList(),
                all.stream()
                        .filter(each -> each.own().equals("silent") && !each.isAgreed() && !asked.contains(each))
                        .filter(each -> book.findDelegation(each.key())
                                .filter(other -> DelegationLine.Wanted.fits(q, other))
                                .isPresent())
                        .toList());
    }

    private static PairStanding standing(PassDoor.Opened opened, String other) {
        return opened.book().standing(Pair.of(opened.key(), other));
    }

    private static Line line(
            PassDoor.Opened opened, Delegation other, EventReader reader, EventRegister register, String language) {
        PairStanding standing = standing(opened, other.key());
        Said theirs = standing.said(other.key());
        boolean asks = theirs.stance().asks();
        return new Line(
                other.key(),
                other.names().in(language),
                other.kind(),
                other.interests().stream()
                        .map(each -> new Interest(each.need(), register.name(each.sector(), language), each.text()))
                        .toList(),
                reader.state(opened.book(), standing).word(),
                standing.said(opened.key()).stance().word(),
                asks ? theirs.stance().word() : "",
                asks ? theirs.note() : "",
                standing.proposed().orElse(""));
    }
}
