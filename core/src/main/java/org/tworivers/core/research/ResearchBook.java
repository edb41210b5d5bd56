package org.tworivers.core.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.research.ResearchEntry.OfPosting;
import org.tworivers.core.research.ResearchEntry.OfTechnology;
import org.tworivers.core.research.ResearchEntry.UnitsCounted;

/// All that is known of the research network. Not changed once it is made.
public final class ResearchBook {
    private final SortedMap<String, Recorded<Cooperation>> cooperations;
    private final SortedMap<String, Recorded<UnitCount>> counts;
    private final SortedMap<String, PostingCourse> postings;
    private final SortedMap<String, TechnologyCourse> technologies;

    private ResearchBook(ResearchBook from) {
        cooperations = new TreeMap<>(from.cooperations);
        counts = new TreeMap<>(from.counts);
        postings = new TreeMap<>(from.postings);
        technologies = new TreeMap<>(from.technologies);
    }

    private ResearchBook() {
        cooperations = new TreeMap<>();
        counts = new TreeMap<>();
        postings = new TreeMap<>();
        technologies = new TreeMap<>();
    }

    /// The book of these entries.
    ///
    /// @param entries in the order of the journal
    public static ResearchBook of(List<Recorded<ResearchEntry>> entries) {
        Map<String, List<Recorded<ResearchEntry>>> bySubject = new HashMap<>();
        entries.forEach(each -> bySubject
                .computeIfAbsent(each.entry().subject(), fresh -> new ArrayList<>())
                .add(each));
        return new ResearchBook().with(bySubject);
    }

    /// The same book in which other entries stand for these subjects.
    ///
    /// @param bySubject all that now stands of each, in the order of the journal; nothing when nothing does
    public ResearchBook with(Map<String, List<Recorded<ResearchEntry>>> bySubject) {
        ResearchBook book = new ResearchBook(this);
        bySubject.forEach(book::put);
        return book;
    }

    private void put(String subject, List<Recorded<ResearchEntry>> entries) {
        cooperations.remove(subject);
        counts.remove(subject);
        postings.remove(subject);
        technologies.remove(subject);
        only(entries, CooperationStated.class)
                .forEach(each -> cooperations.put(subject, read(each, CooperationStated::stated)));
        only(entries, UnitsCounted.class).forEach(each -> counts.put(subject, read(each, UnitsCounted::count)));
        PostingCourse.of(only(entries, OfPosting.class)).ifPresent(course -> postings.put(subject, course));
        TechnologyCourse.of(only(entries, OfTechnology.class)).ifPresent(course -> technologies.put(subject, course));
    }

    private static <E> List<Recorded<E>> only(List<Recorded<ResearchEntry>> entries, Class<E> kind) {
        return entries.stream()
                .filter(each -> kind.isInstance(each.entry()))
                .map(each -> read(each, kind::cast))
                .toList();
    }

    private static <E, F> Recorded<F> read(Recorded<E> recorded, Function<E, F> reading) {
        return new Recorded<>(
                recorded.sequence(),
                recorded.entryId(),
                recorded.at(),
                recorded.recorder(),
                recorded.evidence(),
                reading.apply(recorded.entry()));
    }

    /// What several do together, each as it was stated last, by subject.
    public Collection<Recorded<Cooperation>> cooperations() {
        return Collections.unmodifiableCollection(cooperations.values());
    }

    /// Those that are there on a day.
    public List<Recorded<Cooperation>> cooperations(LocalDate asOf) {
        return cooperations.values().stream()
                .filter(each -> each.entry().isThere(asOf))
                .toList();
    }

    /// One of them.
    public Optional<Recorded<Cooperation>> findCooperation(String subject) {
        return Optional.ofNullable(cooperations.get(subject));
    }

    /// How many units somebody said there are, by id.
    public Collection<Recorded<UnitCount>> counts() {
        return Collections.unmodifiableCollection(counts.values());
    }

    /// Needs and offers, by id.
    public Collection<PostingCourse> postings() {
        return Collections.unmodifiableCollection(postings.values());
    }

    /// One of them.
    public Optional<PostingCourse> findPosting(String id) {
        return Optional.ofNullable(postings.get("posting:" + id));
    }

    /// Technologies that are taken in, by id.
    public Collection<TechnologyCourse> technologies() {
        return Collections.unmodifiableCollection(technologies.values());
    }

    /// One of them.
    public Optional<TechnologyCourse> findTechnology(String id) {
        return Optional.ofNullable(technologies.get("technology:" + id));
    }
}
