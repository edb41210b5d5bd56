package org.tworivers.core.talent;

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
import org.tworivers.core.journal.Recorded;

/// All that is known of talent agreements. Not changed once it is made.
public final class TalentBook {
    private final SortedMap<String, TalentCourse> agreements;

    private TalentBook(SortedMap<String, TalentCourse> agreements) {
        this.agreements = agreements;
    }

    /// The book of these entries.
    ///
    /// @param entries in the order of the journal
    public static TalentBook of(List<Recorded<TalentEntry>> entries) {
        Map<String, List<Recorded<TalentEntry>>> bySubject = new HashMap<>();
        entries.forEach(each -> bySubject
                .computeIfAbsent(each.entry().subject(), fresh -> new ArrayList<>())
                .add(each));
        return new TalentBook(new TreeMap<>()).with(bySubject);
    }

    /// The same book in which other entries stand for these subjects.
    ///
    /// @param bySubject all that now stands of each, in the order of the journal; nothing when nothing does
    public TalentBook with(Map<String, List<Recorded<TalentEntry>>> bySubject) {
        SortedMap<String, TalentCourse> all = new TreeMap<>(agreements);
        bySubject.forEach((subject, entries) -> {
            String id = subject.substring(subject.indexOf(':') + 1);
            all.remove(id);
            TalentCourse.of(entries).ifPresent(course -> all.put(id, course));
        });
        return new TalentBook(all);
    }

    /// The agreements, by id.
    public Collection<TalentCourse> agreements() {
        return Collections.unmodifiableCollection(agreements.values());
    }

    /// One of them.
    public Optional<TalentCourse> findAgreement(String id) {
        return Optional.ofNullable(agreements.get(id));
    }

    /// The agreements of one person, by id.
    public List<TalentCourse> ofPerson(String person) {
        return agreements.values().stream()
                .filter(each -> each.agreement().person().equals(person))
                .toList();
    }

    /// Whether the name of a person was verified by a day, under any agreement.
    public boolean isVerified(String person, LocalDate asOf) {
        return ofPerson(person).stream().anyMatch(each -> each.isVerified(asOf));
    }
}
