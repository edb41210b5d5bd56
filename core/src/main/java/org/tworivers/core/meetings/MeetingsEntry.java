package org.tworivers.core.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// What is recorded of events.
public sealed interface MeetingsEntry {

    /// A docking meeting was held.
    ///
    /// @param id stable id, such as `2017-05`
    /// @param names its names by language
    /// @param first first day
    /// @param last last day, the same as the first when it took one
    /// @param agreement id of the agreement it belongs to, maybe empty
    record EventHeld(String id, Names names, Day first, Day last, String agreement) implements MeetingsEntry {}

    /// Something about an event that is planned or under way.
    sealed interface OfEvent extends MeetingsEntry {
        /// The id of the event.
        String event();
    }

    /// An event is planned like this, in place of what was planned before.
    record EventPlanned(EventPlan plan) implements OfEvent {
        @Override
        public String event() {
            return plan.id();
        }
    }

    /// A delegation is like this, in place of what was said of it before.
    record DelegationStated(String event, Delegation delegation) implements OfEvent {}

    /// How much a delegation wants to meet another.
    enum Wish {
        /// It must meet it.
        MUST,
        /// It would like to.
        NICE,
        /// It does not want to.
        NOT;

        private final String word = name().toLowerCase(Locale.ROOT);

        /// The lower-case word.
        public String word() {
            return word;
        }
    }

    /// Why somebody does not want to meet who asked.
    enum Decline {
        /// What is asked for is not what it does.
        NO_FIT,
        /// They know each other and need no event to talk.
        IN_TOUCH,
        /// It has enough meetings.
        ENOUGH,
        /// They compete.
        COMPETITOR,
        /// It will not be there.
        ABSENT,
        /// Something else, said in words.
        OTHER;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }
    }

    /// A delegation said how much it wants to meet another, in place of what it said of it before.
    record WishStated(String event, String from, String to, Wish wish, String note) implements OfEvent {}

    /// A delegation took back what it said of another.
    record WishWithdrawn(String event, String from, String to) implements OfEvent {}

    /// The organiser proposes that two meet; nothing comes of it unless both agree.
    ///
    /// @param why the reasons, for both to read
    record MeetingProposed(String event, Pair pair, String why) implements OfEvent {}

    /// A delegation answered a wish or a proposal.
    ///
    /// @param by who answers
    /// @param other whom it would meet
    /// @param declined why not; nothing when it agrees
    /// @param note in words, maybe empty
    record WishAnswered(String event, String by, String other, Optional<Decline> declined, String note)
            implements OfEvent {}

    /// Where a meeting stands in a timetable.
    ///
    /// @param begins when its slot begins
    /// @param table what its table is called
    /// @param interpreters which are needed, such as `zh-en`; empty for none
    /// @param confirmed whether it stays where it is when the timetable is made anew
    record Placement(Pair pair, LocalDateTime begins, String table, String interpreters, boolean confirmed) {}

    /// A timetable was published: from here on agendas say this.
    ///
    /// @param version from 1, without a gap
    /// @param placements by time and table
    /// @param reason what changed, in words; maybe empty
    record TimetablePublished(String event, int version, List<Placement> placements, String reason) implements OfEvent {
        public TimetablePublished {
            placements = List.copyOf(placements);
        }
    }

    /// Whether a delegation came.
    enum Presence {
        /// It is there.
        PRESENT,
        /// It comes later than it should.
        LATE,
        /// It did not come.
        ABSENT
    }

    /// A delegation came, or did not.
    ///
    /// @param from since when, or from when on it is expected
    record PresenceStated(String event, String delegation, Presence presence, LocalDateTime from) implements OfEvent {}

    /// What came of a meeting.
    enum Result {
        /// Nothing yet.
        NONE,
        /// They will talk again.
        FOLLOW_UP,
        /// A project may come of it.
        LEAD,
        /// They signed.
        SIGNING;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }
    }

    /// What came of a meeting, as somebody said.
    ///
    /// @param by who says so: the key of a delegation, or empty for the desk
    /// @param held whether it took place
    /// @param amount what was signed for; nothing when nothing was, or it was not said
    /// @param note in words, maybe empty
    record OutcomeStated(
            String event, Pair pair, String by, boolean held, Result result, Optional<Money> amount, String note)
            implements OfEvent {}

    /// A signing is on the programme like this, in place of what was said of it before.
    record SigningListed(String event, SigningItem item) implements OfEvent {}

    /// Somebody decided whether a listed signing is held.
    ///
    /// @param listed id of the entry that was decided on
    record SigningDecided(String event, String key, String listed, boolean approved, String reason)
            implements OfEvent {}
}
