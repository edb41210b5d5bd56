package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.LeadCourse;
import org.tworivers.core.attraction.LeadFunnel.Reached;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.attraction.clocks.ClockRules;
import org.tworivers.core.attraction.clocks.LeadClock;
import org.tworivers.core.shared.Code;

/// All leads as they stand on a day: those that are late first, then those that are due next, then the rest.
///
/// @param book what it was read from
/// @param leads in that order
public record LeadBoard(AttractionBook book, LocalDate asOf, List<ListedLead> leads) {
    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::due)
            .thenComparing(Placed::found, Comparator.reverseOrder())
            .thenComparing(Placed::id);

    public LeadBoard {
        leads = List.copyOf(leads);
    }

    /// Reads it.
    ///
    /// @param contracts the day on which a project was contracted, by its id
    public static LeadBoard of(
            AttractionBook book, ClockRules rules, Map<String, LocalDate> contracts, LocalDate asOf) {
        List<Placed> leads = new ArrayList<>();
        for (LeadCourse course : book.leads()) {
            if (!course.lead().found().isAfter(asOf)) {
                leads.add(Placed.of(listed(book, rules, contracts, asOf, course)));
            }
        }
        leads.sort(ORDER);
        return new LeadBoard(book, asOf, leads.stream().map(Placed::listed).toList());
    }

    /// A lead with what it is ordered by, so that this is found once.
    private record Placed(LocalDate due, LocalDate found, String id, ListedLead listed) {
        static Placed of(ListedLead listed) {
            LocalDate due = listed.findNext().flatMap(LeadClock::findLast).orElse(LocalDate.MAX);
            return new Placed(due, listed.lead().found(), listed.lead().id(), listed);
        }
    }

    private static ListedLead listed(
            AttractionBook book,
            ClockRules rules,
            Map<String, LocalDate> contracts,
            LocalDate asOf,
            LeadCourse course) {
        List<Visit> visits = book.visits(course.lead().id());
        Optional<LocalDate> contract = course.findProject()
                .map(became -> became.project())
                .flatMap(id -> Optional.ofNullable(contracts.get(id)));
        return ListedLead.of(
                course,
                book.findTeam(course.lead().team()).map(Team::home).orElse(Code.NONE),
                course.clocks(rules, asOf, visits.stream().map(Visit::day).toList(), contract),
                course.talk().reading(asOf),
                Reached.of(course, visits, contract, asOf),
                asOf);
    }

    /// The same board with some of its leads.
    public LeadBoard only(Predicate<ListedLead> wanted) {
        return new LeadBoard(book, asOf, leads.stream().filter(wanted).toList());
    }

    /// How many of its leads are so.
    public long count(Predicate<ListedLead> which) {
        return leads.stream().filter(which).count();
    }

    /// One of its leads.
    public Optional<ListedLead> find(String id) {
        return leads.stream().filter(each -> each.lead().id().equals(id)).findFirst();
    }

    /// How far its leads have come.
    public List<Reached> reached() {
        return leads.stream().map(ListedLead::reached).toList();
    }
}
