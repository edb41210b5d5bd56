package org.tworivers.core.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.core.shared.Names;

/// A docking meeting as its organiser plans it. All times are those of its place.
///
/// @param id stable id, such as `2017-05`
/// @param names its names by language
/// @param agreement id of the agreement it belongs to, maybe empty
/// @param venue where it is held
/// @param zone the time zone of the venue
/// @param illustrative whether it is made up
/// @param sessions rows of slots, by time
/// @param halls where the free tables stand
/// @param interpreters who can be asked for
/// @param encounters who may meet whom; nothing said: everybody of one side everybody of the other
/// @param rules of asking
/// @param promotions sessions at which projects are presented, by time
public record EventPlan(
        String id,
        Names names,
        String agreement,
        String venue,
        ZoneId zone,
        boolean illustrative,
        List<Session> sessions,
        List<Hall> halls,
        List<Interpreters> interpreters,
        List<Encounter> encounters,
        WishRules rules,
        List<Promotion> promotions) {
    public EventPlan {
        sessions = List.copyOf(sessions);
        halls = List.copyOf(halls);
        interpreters = List.copyOf(interpreters);
        encounters = List.copyOf(encounters);
        promotions = List.copyOf(promotions);
    }

    /// Slots that follow each other.
    ///
    /// @param day which day
    /// @param begins when its first slot begins
    /// @param slots how many, above 0
    /// @param minutes how long each is
    /// @param between minutes between two of them, to change tables
    /// @param adjacent whether it continues the session before it, so that an idle time over the pause between them
    ///     counts as one
    public record Session(LocalDate day, LocalTime begins, int slots, int minutes, int between, boolean adjacent) {
        /// When a slot of it begins.
        ///
        /// @param slot from 0
        public LocalDateTime begins(int slot) {
            return day.atTime(begins).plusMinutes((long) slot * (minutes + between));
        }

        /// When its last slot ends.
        public LocalDateTime ends() {
            return begins(slots - 1).plusMinutes(minutes);
        }
    }

    /// Free tables that stand together; they are called by the hall's name and a number from 1.
    ///
    /// @param name short, such as `A`
    /// @param tables how many
    /// @param seats at each table
    public record Hall(String name, int tables, int seats) {
        /// What a table is called.
        ///
        /// @param table from 0
        public String table(int table) {
            return name + (table + 1);
        }
    }

    /// Interpreters between two languages.
    ///
    /// @param one language tag
    /// @param other language tag
    /// @param count how many there are in every slot
    public record Interpreters(String one, String other, int count) {
        /// Whether they help two who speak these languages.
        public boolean help(Set<String> first, Set<String> second) {
            return (first.contains(one) && second.contains(other)) || (first.contains(other) && second.contains(one));
        }

        @Override
        public String toString() {
            return one + "-" + other;
        }
    }

    /// Who may meet whom, in either order.
    ///
    /// @param kind which of that side; empty for any
    /// @param otherKind which of the other side; empty for any
    public record Encounter(Side side, String kind, Side otherSide, String otherKind) {
        boolean allows(Delegation one, Delegation other) {
            return (fits(side, kind, one) && fits(otherSide, otherKind, other))
                    || (fits(side, kind, other) && fits(otherSide, otherKind, one));
        }

        private static boolean fits(Side side, String kind, Delegation delegation) {
            return delegation.side() == side
                    && (kind.isEmpty() || delegation.kind().equals(kind));
        }
    }

    /// How wishes become meetings.
    ///
    /// @param automatic whether a wish holds as long as the other side has not declined it; else it must accept
    /// @param openWishes how many wishes a delegation may have waiting for an answer
    /// @param promised how many meetings each delegation is promised unless it says otherwise
    /// @param limit how many meetings a delegation has at most unless it says otherwise
    /// @param fairness how much the idle times of two delegations may differ, in groups of slots; -1 for any
    /// @param wishesUntil the last day to ask
    /// @param answersUntil the last day to answer; what is unanswered then has expired
    public record WishRules(
            boolean automatic,
            int openWishes,
            int promised,
            int limit,
            int fairness,
            LocalDate wishesUntil,
            LocalDate answersUntil) {}

    /// A session at which projects are presented.
    ///
    /// @param projects ids of the projects on its list, in order
    public record Promotion(
            LocalDateTime begins, LocalDateTime ends, String title, String room, List<String> projects) {
        public Promotion {
            projects = List.copyOf(projects);
        }
    }

    /// The first day of its sessions and promotions.
    public LocalDate first() {
        return days().first();
    }

    /// The last day of its sessions and promotions.
    public LocalDate last() {
        return days().last();
    }

    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        sessions.forEach(session -> days.add(session.day()));
        promotions.forEach(promotion -> days.add(promotion.begins().toLocalDate()));
        return days;
    }

    /// Whether two delegations may meet.
    public boolean mayMeet(Delegation one, Delegation other) {
        return encounters.isEmpty()
                ? one.side() != other.side()
                : encounters.stream().anyMatch(encounter -> encounter.allows(one, other));
    }
}
