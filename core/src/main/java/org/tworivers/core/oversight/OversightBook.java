package org.tworivers.core.oversight;

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

/// All that is known of promises and audits. Not changed once it is made.
public final class OversightBook {
    private final SortedMap<String, PromiseCourse> promises;
    private final SortedMap<String, AuditCourse> audits;

    private OversightBook(SortedMap<String, PromiseCourse> promises, SortedMap<String, AuditCourse> audits) {
        this.promises = promises;
        this.audits = audits;
    }

    /// The book of these entries.
    ///
    /// @param entries in the order of the journal
    public static OversightBook of(List<Recorded<OversightEntry>> entries) {
        Map<String, List<Recorded<OversightEntry>>> bySubject = new HashMap<>();
        entries.forEach(each -> bySubject
                .computeIfAbsent(each.entry().subject(), fresh -> new ArrayList<>())
                .add(each));
        return new OversightBook(new TreeMap<>(), new TreeMap<>()).with(bySubject);
    }

    /// The same book in which other entries stand for these subjects.
    ///
    /// @param bySubject all that now stands of each, in the order of the journal; nothing when nothing does
    public OversightBook with(Map<String, List<Recorded<OversightEntry>>> bySubject) {
        OversightBook book = new OversightBook(new TreeMap<>(promises), new TreeMap<>(audits));
        bySubject.forEach(book::put);
        return book;
    }

    private void put(String subject, List<Recorded<OversightEntry>> entries) {
        String id = subject.substring(subject.indexOf(':') + 1);
        if (subject.startsWith("promise:")) {
            promises.remove(id);
            PromiseCourse.of(entries).ifPresent(course -> promises.put(id, course));
        } else {
            audits.remove(id);
            AuditCourse.of(entries).ifPresent(course -> audits.put(id, course));
        }
    }

    /// The promises, by id.
    public Collection<PromiseCourse> promises() {
        return Collections.unmodifiableCollection(promises.values());
    }

    /// One of them.
    public Optional<PromiseCourse> findPromise(String id) {
        return Optional.ofNullable(promises.get(id));
    }

    /// The audits, by id.
    public Collection<AuditCourse> audits() {
        return Collections.unmodifiableCollection(audits.values());
    }

    /// One of them.
    public Optional<AuditCourse> findAudit(String id) {
        return Optional.ofNullable(audits.get(id));
    }
}
