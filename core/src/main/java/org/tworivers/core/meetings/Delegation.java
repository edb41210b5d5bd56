package org.tworivers.core.meetings;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// Who takes part in an event: an organisation with one or more representatives.
///
/// @param key short and once only in the event
/// @param organisation id in the register, maybe empty
/// @param names what it is called
/// @param kind the event's word for what it is, such as `firm`; maybe empty
/// @param standing whether it takes part
/// @param representatives how many talks it can hold at the same time, 1 or more
/// @param people ids of its representatives in the register; what is personal about them lies there
/// @param ownTable what its own table is called; empty when it has none
/// @param languages that its representatives speak, as language tags
/// @param absences when it is not there
/// @param promised how many meetings it is promised; -1 for what the event promises everybody
/// @param limit how many meetings it has at most; -1 for what holds for everybody
/// @param interests what it offers and needs
public record Delegation(
        String key,
        String organisation,
        Names names,
        Side side,
        String kind,
        Standing standing,
        int representatives,
        List<String> people,
        String ownTable,
        SortedSet<String> languages,
        List<Absence> absences,
        int promised,
        int limit,
        List<Interest> interests) {
    /// As the event says for everybody.
    public static final int AS_ALL = -1;

    public Delegation {
        people = List.copyOf(people);
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        absences = List.copyOf(absences);
        interests = List.copyOf(interests);
    }

    /// Whether it takes part.
    public enum Standing {
        /// It was asked.
        INVITED,
        /// It takes part.
        ADMITTED,
        /// It was not let in.
        REFUSED,
        /// It called off.
        WITHDRAWN;

        private final String word = name().toLowerCase(Locale.ROOT);

        /// The lower-case word.
        public String word() {
            return word;
        }
    }

    /// A time at which it is not there.
    public record Absence(LocalDateTime from, LocalDateTime until) {
        boolean touches(LocalDateTime begins, LocalDateTime ends) {
            return from.isBefore(ends) && begins.isBefore(until);
        }
    }

    /// Something that it offers or needs.
    ///
    /// @param sector what it is about, or [Code#NONE]
    public record Interest(boolean need, Code sector, String text) {}

    /// Whether it takes part.
    public boolean isAdmitted() {
        return standing == Standing.ADMITTED;
    }

    /// Whether it takes part, or still may.
    public boolean mayTakePart() {
        return standing == Standing.ADMITTED || standing == Standing.INVITED;
    }

    /// How many meetings it is promised.
    public int promised(EventPlan plan) {
        return Math.min(promised == AS_ALL ? plan.rules().promised() : promised, limit(plan));
    }

    /// How many meetings it has at most.
    public int limit(EventPlan plan) {
        return limit == AS_ALL ? plan.rules().limit() : limit;
    }

    /// Whether it is there all of a slot.
    public boolean isThere(LocalDateTime begins, LocalDateTime ends) {
        return absences.stream().noneMatch(absence -> absence.touches(begins, ends));
    }

    /// Whether two can talk without an interpreter; nothing said is no hindrance.
    public boolean shareLanguage(Delegation other) {
        Set<String> theirs = other.languages;
        return languages.isEmpty() || theirs.isEmpty() || languages.stream().anyMatch(theirs::contains);
    }

    /// The same, otherwise standing.
    public Delegation withStanding(Standing changed) {
        return new Delegation(
                key,
                organisation,
                names,
                side,
                kind,
                changed,
                representatives,
                people,
                ownTable,
                languages,
                absences,
                promised,
                limit,
                interests);
    }
}
