package org.tworivers.core.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;

/// How many talent agreements there are by a day, of how many people, and what came of them.
///
/// @param agreements all that were made by the day, those that are over too
/// @param persons ids of the people: two agreements are one head, and who was erased is still one
/// @param running how many of the agreements hold on the day
/// @param daysAgreed days on site over their whole terms
/// @param daysSpent days on site by the day
/// @param deliverables what is to come of them
/// @param met how many of those have come by the day
public record TalentCounts(
        long agreements,
        SortedSet<String> persons,
        long running,
        long daysAgreed,
        long daysSpent,
        long deliverables,
        long met) {
    /// None.
    public static final TalentCounts NONE = new TalentCounts(0, new TreeSet<>(), 0, 0, 0, 0, 0);

    public TalentCounts {
        persons = Collections.unmodifiableSortedSet(new TreeSet<>(persons));
    }

    /// How many people; never more than agreements.
    public long heads() {
        return persons.size();
    }

    /// These and one agreement more, as it stands on a day.
    public TalentCounts plus(TalentCourse course, LocalDate asOf) {
        SortedSet<String> all = new TreeSet<>(persons);
        all.add(course.agreement().person());
        return new TalentCounts(
                agreements + 1,
                all,
                running + (course.state(asOf) == TalentState.RUNNING ? 1 : 0),
                daysAgreed + course.agreement().daysAgreed(),
                daysSpent + course.daysSpent(asOf),
                deliverables + course.agreement().deliverables().size(),
                met + course.met(asOf));
    }

    /// These and others; a person in both is one head.
    public TalentCounts plus(TalentCounts other) {
        SortedSet<String> all = new TreeSet<>(persons);
        all.addAll(other.persons);
        return new TalentCounts(
                agreements + other.agreements,
                all,
                running + other.running,
                daysAgreed + other.daysAgreed,
                daysSpent + other.daysSpent,
                deliverables + other.deliverables,
                met + other.met);
    }

    /// The figures of these, shares exact.
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(additive());
        figures.add(1, new Figure("talent-heads", new Value.Count(heads())));
        return figures;
    }

    /// Those of the figures that groups have between them: all but heads, for a person may be in two groups.
    public List<Figure> additive() {
        return List.of(
                new Figure("talent-agreements", new Value.Count(agreements)),
                new Figure("talent-running", new Value.Count(running)),
                Figure.share("talent-days", daysSpent, daysAgreed),
                Figure.share("talent-deliverables", met, deliverables));
    }
}
