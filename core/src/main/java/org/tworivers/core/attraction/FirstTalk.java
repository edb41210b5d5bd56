package org.tworivers.core.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.attraction.AttractionEntry.OfTalk;
import org.tworivers.core.attraction.AttractionEntry.TalkClaimed;
import org.tworivers.core.attraction.AttractionEntry.TalkDecided;
import org.tworivers.core.attraction.AttractionEntry.TalkDisputed;
import org.tworivers.core.attraction.AttractionEntry.TalkRenewed;
import org.tworivers.core.attraction.AttractionEntry.TalkTransferred;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;

/// Who talked first with the firm of a lead: the earliest claim that is valid, unless the office decided otherwise.
///
/// A claim is valid from its day to its last when contact is proven. Two of one day by different places are tied, and
/// nobody holds the first talk until it is decided. All is read by the days that entries speak of, never by the order
/// in which they were recorded, so recording them in another order changes nothing.
public final class FirstTalk {
    private static final Reading UNCLAIMED = new Reading(List.of(), List.of(), Optional.empty());

    private final SortedMap<String, Course> courses = new TreeMap<>();
    private final List<Recorded<AttractionEntry>> disputes = new ArrayList<>();
    private final List<TalkDecided> decisions = new ArrayList<>();

    /// How a claim stands on a day.
    public enum State {
        /// It is the earliest valid one, or was decided on.
        HOLDS,
        /// It is valid, but another is earlier.
        WAITS,
        /// Another place talked on the same day.
        TIED,
        /// Nothing proves the contact.
        UNPROVEN,
        /// Its last day has passed.
        EXPIRED,
        /// The office decided for another.
        OVERRULED;

        /// The lower-case word.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A claim on a day.
    ///
    /// @param holder the place that sees to the lead: who claimed it, or whom it was handed on to
    /// @param until its last day, renewals counted
    /// @param evidence what proves the contact
    public record Standing(Claim claim, State state, Code holder, LocalDate until, List<Evidence> evidence) {
        public Standing {
            evidence = List.copyOf(evidence);
        }
    }

    /// All that is known of a first talk on a day.
    ///
    /// @param claims by day, then by place
    /// @param disputes those that wait for a decision, by day
    /// @param decision the last decision
    public record Reading(
            List<Standing> claims, List<Recorded<AttractionEntry>> disputes, Optional<TalkDecided> decision) {
        public Reading {
            claims = List.copyOf(claims);
            disputes = List.copyOf(disputes);
        }

        /// The claim that holds; nothing when none does.
        public Optional<Standing> findHolder() {
            return claims.stream().filter(each -> each.state() == State.HOLDS).findFirst();
        }

        /// Whether the office has something to decide.
        public boolean isOpen() {
            return !disputes.isEmpty() || claims.stream().anyMatch(each -> each.state() == State.TIED);
        }
    }

    /// What is known of one claim.
    private static final class Course {
        private final List<Claim> claims = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<TalkRenewed> renewals = new ArrayList<>();
        private final List<TalkTransferred> transfers = new ArrayList<>();

        /// Of a claim that was made twice, what holds longest.
        Claim claim() {
            return claims.stream()
                    .max(Comparator.comparing(Claim::until).thenComparing(Claim::team))
                    .orElseThrow();
        }

        LocalDate until(LocalDate asOf) {
            LocalDate until = claim().until();
            for (TalkRenewed renewal : renewals) {
                boolean inTime = !renewal.day().isAfter(until) && !renewal.day().isAfter(asOf);
                until = inTime && renewal.until().isAfter(until) ? renewal.until() : until;
            }
            return until;
        }

        Code holder(LocalDate asOf) {
            Code holder = claim().county();
            for (TalkTransferred transfer : transfers) {
                holder = transfer.day().isAfter(asOf) ? holder : transfer.to();
            }
            return holder;
        }
    }

    private FirstTalk() {}

    /// Reads what was recorded of a lead's first talk, in whatever order.
    public static FirstTalk of(Collection<Recorded<AttractionEntry>> entries) {
        FirstTalk talk = new FirstTalk();
        entries.forEach(recorded -> {
            if (recorded.entry() instanceof OfTalk entry) {
                talk.read(recorded, entry);
            }
        });
        talk.sort();
        return talk;
    }

    private void read(Recorded<AttractionEntry> recorded, OfTalk entry) {
        switch (entry) {
            case TalkClaimed(String lead, Claim claim) -> {
                Course course = course(claim.key());
                course.claims.add(claim);
                course.evidence.addAll(recorded.evidence());
            }
            case TalkRenewed renewed -> {
                if (!recorded.evidence().isEmpty()) {
                    course(renewed.claim()).renewals.add(renewed);
                }
            }
            case TalkTransferred transferred ->
                course(transferred.claim()).transfers.add(transferred);
            case TalkDisputed disputed -> disputes.add(recorded);
            case TalkDecided decided -> decisions.add(decided);
        }
    }

    private Course course(String claim) {
        return courses.computeIfAbsent(claim, fresh -> new Course());
    }

    private void sort() {
        courses.values().removeIf(course -> course.claims.isEmpty());
        courses.values().forEach(course -> {
            course.evidence.sort(Comparator.comparing(Evidence::toString));
            course.renewals.sort(Comparator.comparing(TalkRenewed::day).thenComparing(TalkRenewed::until));
            course.transfers.sort(Comparator.comparing(TalkTransferred::day).thenComparing(TalkTransferred::to));
        });
        disputes.removeIf(each -> !courses.containsKey(dispute(each).claim()));
        disputes.sort(Comparator.comparing(
                        (Recorded<AttractionEntry> each) -> dispute(each).day())
                .thenComparing(each -> dispute(each).by())
                .thenComparing(each -> dispute(each).claim())
                .thenComparing(each -> dispute(each).reason())
                .thenComparing(each -> each.evidence().toString()));
        decisions.removeIf(each -> !courses.containsKey(each.claim()));
        decisions.sort(Comparator.comparing(TalkDecided::day)
                .thenComparing(TalkDecided::claim)
                .thenComparing(TalkDecided::reason));
    }

    /// The dispute of an entry that is one.
    public static TalkDisputed dispute(Recorded<AttractionEntry> recorded) {
        if (recorded.entry() instanceof TalkDisputed disputed) {
            return disputed;
        }
        throw new IllegalArgumentException(
                "entry (" + recorded.sequence() + ") must be a dispute. Maybe ask the reading for its disputes.");
    }

    /// Whether a claim of this key was ever made.
    public boolean knows(String claim) {
        return courses.containsKey(claim);
    }

    /// How it stands on a day.
    public Reading reading(LocalDate asOf) {
        if (courses.isEmpty()) {
            return UNCLAIMED;
        }
        Optional<TalkDecided> decision =
                decisions.stream().filter(each -> !each.day().isAfter(asOf)).reduce((earlier, later) -> later);
        List<Course> begun = courses.values().stream()
                .filter(each -> !each.claim().day().isAfter(asOf))
                .sorted(Comparator.comparing((Course each) -> each.claim().day())
                        .thenComparing(each -> each.claim().county()))
                .toList();
        List<Course> valid = begun.stream()
                .filter(each -> findFault(each, asOf, decision).isEmpty())
                .toList();
        List<Course> first = first(valid, decision);
        List<Standing> standings = new ArrayList<>();
        for (Course each : begun) {
            State state = findFault(each, asOf, decision).orElseGet(() -> state(each, first));
            standings.add(new Standing(each.claim(), state, each.holder(asOf), each.until(asOf), each.evidence));
        }
        return new Reading(standings, openDisputes(asOf, decision), decision);
    }

    /// Why a claim cannot hold, whoever else claims it.
    private static Optional<State> findFault(Course course, LocalDate asOf, Optional<TalkDecided> decision) {
        if (course.evidence.isEmpty()) {
            return Optional.of(State.UNPROVEN);
        }
        if (course.until(asOf).isBefore(asOf)) {
            return Optional.of(State.EXPIRED);
        }
        boolean overruled = decision.isPresent()
                && !decision.get().claim().equals(course.claim().key())
                && !course.claim().day().isAfter(decision.get().day());
        return overruled ? Optional.of(State.OVERRULED) : Optional.empty();
    }

    /// The one that was decided on while it is valid, else all of the earliest day.
    private static List<Course> first(List<Course> valid, Optional<TalkDecided> decision) {
        for (Course each : valid) {
            if (decision.isPresent()
                    && decision.get().claim().equals(each.claim().key())) {
                return List.of(each);
            }
        }
        return valid.stream()
                .filter(each ->
                        each.claim().day().equals(valid.getFirst().claim().day()))
                .toList();
    }

    private static State state(Course course, List<Course> first) {
        if (!first.contains(course)) {
            return State.WAITS;
        }
        return first.size() == 1 ? State.HOLDS : State.TIED;
    }

    private List<Recorded<AttractionEntry>> openDisputes(LocalDate asOf, Optional<TalkDecided> decision) {
        return disputes.stream()
                .filter(each -> !dispute(each).day().isAfter(asOf))
                .filter(each -> decision.isEmpty()
                        || dispute(each).day().isAfter(decision.get().day()))
                .toList();
    }
}
