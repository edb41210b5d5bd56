package org.tworivers.core.meetings;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.meetings.MeetingsEntry.Decline;
import org.tworivers.core.meetings.MeetingsEntry.Wish;

/// Where two delegations stand with each other.
///
/// @param first what the first said
/// @param second what the second said
/// @param proposed why the organiser proposes that they meet; nothing when it does not
/// @param rank the sequence at which a meeting was first asked for or proposed; 0 when it never was
/// @param since when that was
public record PairStanding(Pair pair, Said first, Said second, Optional<String> proposed, long rank, Instant since) {

    /// What a delegation says to meeting another.
    public enum Stance {
        /// Nothing.
        SILENT,
        /// It must meet it.
        MUST,
        /// It would like to.
        NICE,
        /// It agrees to meet who asked.
        AGREED,
        /// It does not want to meet who asked.
        DECLINED,
        /// It does not want to meet it, asked or not.
        NOT;

        private final String word = name().toLowerCase(Locale.ROOT);

        /// The lower-case word.
        public String word() {
            return word;
        }

        /// Whether it wants the meeting.
        public boolean wants() {
            return this == MUST || this == NICE || this == AGREED;
        }

        /// Whether it asked for it by itself.
        public boolean asks() {
            return this == MUST || this == NICE;
        }

        /// Whether it does not want the meeting.
        public boolean refuses() {
            return this == DECLINED || this == NOT;
        }

        static Stance of(Wish wish) {
            return switch (wish) {
                case MUST -> MUST;
                case NICE -> NICE;
                case NOT -> NOT;
            };
        }
    }

    /// What a delegation said last.
    ///
    /// @param declined the reason when it declined
    /// @param note in words, maybe empty
    public record Said(Stance stance, Optional<Decline> declined, String note) {
        static final Said NOTHING = new Said(Stance.SILENT, Optional.empty(), "");
    }

    static PairStanding untold(Pair pair) {
        return new PairStanding(pair, Said.NOTHING, Said.NOTHING, Optional.empty(), 0, Instant.EPOCH);
    }

    /// What one of the two said.
    public Said said(String delegation) {
        return pair.first().equals(delegation) ? first : second;
    }

    private PairStanding withSaid(String delegation, Said said) {
        return pair.first().equals(delegation)
                ? new PairStanding(pair, said, second, proposed, rank, since)
                : new PairStanding(pair, first, said, proposed, rank, since);
    }

    private PairStanding askedAt(long sequence, Instant at) {
        return rank > 0 ? this : new PairStanding(pair, first, second, proposed, sequence, at);
    }

    PairStanding wished(String by, Wish wish, String note, long sequence, Instant at) {
        PairStanding told = withSaid(by, new Said(Stance.of(wish), Optional.empty(), note));
        return wish == Wish.NOT ? told : told.askedAt(sequence, at);
    }

    /// Who only agreed to a wish that is taken back has said nothing any more.
    PairStanding withdrawn(String by) {
        PairStanding told = withSaid(by, Said.NOTHING);
        String other = pair.other(by);
        return told.said(other).stance() == Stance.AGREED && proposed.isEmpty()
                ? told.withSaid(other, Said.NOTHING)
                : told;
    }

    PairStanding proposed(String why, long sequence, Instant at) {
        return new PairStanding(pair, first, second, Optional.of(why), rank, since).askedAt(sequence, at);
    }

    /// Who asked by itself goes on asking as much.
    PairStanding answered(String by, Optional<Decline> declined, String note) {
        Stance stance = declined.isPresent() ? Stance.DECLINED : Stance.AGREED;
        boolean asks = said(by).stance().asks() && declined.isEmpty();
        return asks ? this : withSaid(by, new Said(stance, declined, note));
    }

    /// Whether one of them does not want to.
    public boolean isRefused() {
        return first.stance().refuses() || second.stance().refuses();
    }

    /// Whether they may stand in a timetable.
    ///
    /// @param automatic whether a wish holds as long as the other has not declined it
    public boolean isAgreed(boolean automatic) {
        boolean both = first.stance().wants() && second.stance().wants();
        boolean one = first.stance().asks() || second.stance().asks();
        return both || (automatic && one && !isRefused());
    }

    /// Whether an answer of a delegation is awaited.
    public boolean awaits(String delegation) {
        Stance others = said(pair.other(delegation)).stance();
        return said(delegation).stance() == Stance.SILENT
                && (others.wants() || (proposed.isPresent() && !others.refuses()));
    }

    /// Whether one of them must have it.
    public boolean isMust() {
        return first.stance() == Stance.MUST || second.stance() == Stance.MUST;
    }
}
