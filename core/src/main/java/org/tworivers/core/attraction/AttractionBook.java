package org.tworivers.core.attraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.attraction.AttractionEntry.OfLead;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.journal.Lineage;
import org.tworivers.core.journal.Recorded;

/// All that is known of teams, visits and leads. Not changed once it is made.
public final class AttractionBook {
    private static final String LEAD = "lead:";
    private static final String TEAM = "team:";

    private final SortedMap<String, Team> teams;
    private final Map<String, Visit> visits;
    private final Map<String, LeadCourse> leads;
    private final Map<String, List<Visit>> visitsByLead;
    private final SortedMap<String, LeadCourse> became;
    private final Lineage lineage;

    private AttractionBook(
            SortedMap<String, Team> teams,
            Map<String, Visit> visits,
            Map<String, LeadCourse> leads,
            Map<String, List<Visit>> visitsByLead,
            SortedMap<String, LeadCourse> became,
            Lineage lineage) {
        this.teams = teams;
        this.visits = visits;
        this.leads = leads;
        this.visitsByLead = visitsByLead;
        this.became = became;
        this.lineage = lineage;
    }

    /// The book of these entries.
    ///
    /// @param entries in the order of the journal
    public static AttractionBook of(List<Recorded<AttractionEntry>> entries) {
        Map<String, List<Recorded<AttractionEntry>>> bySubject = new HashMap<>();
        entries.forEach(each -> bySubject
                .computeIfAbsent(each.entry().subject(), fresh -> new ArrayList<>())
                .add(each));
        AttractionBook book = new AttractionBook(
                new TreeMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new TreeMap<>(), Lineage.begin());
        bySubject.forEach(book::put);
        return book;
    }

    /// The same book in which other entries stand for these subjects.
    ///
    /// @param bySubject all that now stands of each, in the order of the journal; nothing when nothing does
    public AttractionBook with(Map<String, List<Recorded<AttractionEntry>>> bySubject) {
        AttractionBook book = new AttractionBook(
                new TreeMap<>(teams),
                new HashMap<>(visits),
                new HashMap<>(leads),
                new HashMap<>(visitsByLead),
                new TreeMap<>(became),
                lineage.then(bySubject.keySet()));
        bySubject.forEach(book::put);
        return book;
    }

    /// The leads of which something else may be known than in an earlier book: that is said of them, of visits about
    /// them, or where the team comes from. Nothing when that is not known of so early a book.
    public Optional<Set<String>> touchedSince(AttractionBook earlier) {
        return lineage.since(earlier.lineage).map(subjects -> {
            Set<String> touched = new HashSet<>();
            for (String subject : subjects) {
                String id = subject.substring(subject.indexOf(':') + 1);
                if (subject.startsWith(LEAD)) {
                    touched.add(id);
                } else if (subject.startsWith(TEAM)) {
                    touched.addAll(movedWith(id, earlier));
                } else {
                    findVisit(id).map(Visit::lead).ifPresent(touched::add);
                    earlier.findVisit(id).map(Visit::lead).ifPresent(touched::add);
                }
            }
            return touched;
        });
    }

    private List<String> movedWith(String team, AttractionBook earlier) {
        if (findTeam(team).map(Team::home).equals(earlier.findTeam(team).map(Team::home))) {
            return List.of();
        }
        return leads.values().stream()
                .map(LeadCourse::lead)
                .filter(lead -> lead.team().equals(team))
                .map(Lead::id)
                .toList();
    }

    private void put(String subject, List<Recorded<AttractionEntry>> entries) {
        String id = subject.substring(subject.indexOf(':') + 1);
        if (subject.startsWith(LEAD)) {
            putLead(id, entries);
        } else if (subject.startsWith(TEAM)) {
            teams.remove(id);
        } else {
            leave(visits.remove(id));
        }
        for (Recorded<AttractionEntry> each : entries) {
            switch (each.entry()) {
                case TeamStated(Team team) -> teams.put(id, team);
                case VisitMade(Visit visit) -> visits.put(id, visit);
                case OfLead lead -> {}
            }
        }
        Visit made = subject.startsWith("visit:") ? visits.get(id) : null;
        if (made != null) {
            List<Visit> of = new ArrayList<>(visitsByLead.getOrDefault(made.lead(), List.of()));
            of.add(made);
            visitsByLead.put(made.lead(), List.copyOf(of));
        }
    }

    private void putLead(String id, List<Recorded<AttractionEntry>> entries) {
        LeadCourse course = LeadCourse.of(entries);
        if (course.findLead().isPresent()) {
            leads.put(id, course);
        } else {
            leads.remove(id);
        }
        if (course.findLead().isPresent() && course.findProject().isPresent()) {
            became.put(id, course);
        } else {
            became.remove(id);
        }
    }

    private void leave(@Nullable Visit before) {
        if (before != null) {
            visitsByLead.computeIfPresent(
                    before.lead(),
                    (lead, of) -> of.stream()
                            .filter(each -> !each.id().equals(before.id()))
                            .toList());
        }
    }

    /// The teams, by id.
    public Collection<Team> teams() {
        return Collections.unmodifiableCollection(teams.values());
    }

    /// One of them.
    public Optional<Team> findTeam(String id) {
        return Optional.ofNullable(teams.get(id));
    }

    /// The leads, in no order.
    public Collection<LeadCourse> leads() {
        return Collections.unmodifiableCollection(leads.values());
    }

    /// One of them.
    public Optional<LeadCourse> findLead(String id) {
        return Optional.ofNullable(leads.get(id));
    }

    /// The leads that became a project, by id.
    public Collection<LeadCourse> became() {
        return Collections.unmodifiableCollection(became.values());
    }

    /// The visits, in no order.
    public Collection<Visit> visits() {
        return Collections.unmodifiableCollection(visits.values());
    }

    /// One of them.
    public Optional<Visit> findVisit(String id) {
        return Optional.ofNullable(visits.get(id));
    }

    /// The visits about a lead, in no order.
    public List<Visit> visits(String lead) {
        return visitsByLead.getOrDefault(lead, List.of());
    }
}
