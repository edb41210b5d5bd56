package org.tworivers.core.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.journal.Recorded;

/// All that is known of results. Not changed once it is made.
public final class ResultsBook {
    private final SortedMap<String, ResultCourse> results;

    private ResultsBook(SortedMap<String, ResultCourse> results) {
        this.results = results;
    }

    /// The book of these entries.
    ///
    /// @param entries in the order of the journal
    public static ResultsBook of(List<Recorded<ResultsEntry>> entries) {
        Map<String, List<Recorded<ResultsEntry>>> bySubject = new HashMap<>();
        entries.forEach(each -> bySubject
                .computeIfAbsent(each.entry().subject(), fresh -> new ArrayList<>())
                .add(each));
        return new ResultsBook(new TreeMap<>()).with(bySubject);
    }

    /// The same book in which other entries stand for these subjects.
    ///
    /// @param bySubject all that now stands of each, in the order of the journal; nothing when nothing does
    public ResultsBook with(Map<String, List<Recorded<ResultsEntry>>> bySubject) {
        SortedMap<String, ResultCourse> all = new TreeMap<>(results);
        bySubject.forEach((subject, entries) -> {
            String id = subject.substring(subject.indexOf(':') + 1);
            all.remove(id);
            ResultCourse.of(entries).ifPresent(course -> all.put(id, course));
        });
        return new ResultsBook(all);
    }

    /// The results, by id.
    public Collection<ResultCourse> results() {
        return Collections.unmodifiableCollection(results.values());
    }

    /// One of them.
    public Optional<ResultCourse> findResult(String id) {
        return Optional.ofNullable(results.get(id));
    }
}
