package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.core.aftercare.AftercareEntry.StageHeld;
import org.tworivers.core.journal.Lineage;
import org.tworivers.core.journal.Recorded;

/// All that is known of cases. Not changed once it is made.
public final class AftercareBook {
    private final Map<String, CaseCourse> cases;
    /// The cases that ever stood in the way of a stage, by project.
    private final Map<String, Set<String>> holding;

    private final Lineage lineage;

    private AftercareBook(Map<String, CaseCourse> cases, Map<String, Set<String>> holding, Lineage lineage) {
        this.cases = cases;
        this.holding = holding;
        this.lineage = lineage;
    }

    /// The book of these entries.
    ///
    /// @param entries in the order of the journal
    public static AftercareBook of(List<Recorded<AftercareEntry>> entries) {
        Map<String, List<Recorded<AftercareEntry>>> bySubject = new HashMap<>();
        entries.forEach(each -> bySubject
                .computeIfAbsent(each.entry().subject(), fresh -> new ArrayList<>())
                .add(each));
        AftercareBook book = new AftercareBook(new HashMap<>(), new HashMap<>(), Lineage.begin());
        bySubject.forEach(book::put);
        return book;
    }

    /// The same book in which other entries stand for these subjects.
    ///
    /// @param bySubject all that now stands of each, in the order of the journal; nothing when nothing does
    public AftercareBook with(Map<String, List<Recorded<AftercareEntry>>> bySubject) {
        AftercareBook book =
                new AftercareBook(new HashMap<>(cases), new HashMap<>(holding), lineage.then(bySubject.keySet()));
        bySubject.forEach(book::put);
        return book;
    }

    /// The cases of which something else may be known than in an earlier book. Nothing when that is not known of so
    /// early a book.
    public Optional<Set<String>> touchedSince(AftercareBook earlier) {
        return lineage.since(earlier.lineage)
                .map(subjects -> subjects.stream()
                        .map(each -> each.substring(each.indexOf(':') + 1))
                        .collect(Collectors.toSet()));
    }

    private void put(String subject, List<Recorded<AftercareEntry>> entries) {
        String id = subject.substring(subject.indexOf(':') + 1);
        CaseCourse course = CaseCourse.of(entries);
        if (course.raised().isEmpty()) {
            cases.remove(id);
            return;
        }
        cases.put(id, course);
        for (Recorded<AftercareEntry> each : entries) {
            if (each.entry() instanceof StageHeld held) {
                Set<String> of = new HashSet<>(holding.getOrDefault(held.hold().project(), Set.of()));
                of.add(id);
                holding.put(held.hold().project(), Set.copyOf(of));
            }
        }
    }

    /// The cases, in no order.
    public Collection<CaseCourse> cases() {
        return Collections.unmodifiableCollection(cases.values());
    }

    /// One of them.
    public Optional<CaseCourse> findCase(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    /// What cases stand in the way of on a day: stages of a project.
    public List<StandingHold> holds(String project, LocalDate asOf) {
        List<StandingHold> found = new ArrayList<>();
        for (String id : holding.getOrDefault(project, Set.of())) {
            CaseCourse course = cases.get(id);
            if (course != null && !course.stated().raised().isAfter(asOf)) {
                CaseStanding standing = course.standing(asOf);
                standing.holds().stream()
                        .filter(each -> each.hold().project().equals(project))
                        .forEach(each -> found.add(new StandingHold(standing.raised(), each)));
            }
        }
        found.sort(StandingHold.ORDER);
        return found;
    }
}
