package org.tworivers.core.instruments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.instruments.InstrumentsEntry.OfInstrument;
import org.tworivers.core.journal.Recorded;

/// All that is known of instruments beside their bookings. Not changed once it is made.
public final class InstrumentBook {
    private final SortedMap<String, InstrumentCourse> byId;

    private InstrumentBook(SortedMap<String, InstrumentCourse> byId) {
        this.byId = byId;
    }

    /// The book of these entries.
    ///
    /// @param entries in the order of the journal
    public static InstrumentBook of(List<Recorded<OfInstrument>> entries) {
        Map<String, List<Recorded<OfInstrument>>> bySubject = new HashMap<>();
        entries.forEach(each -> bySubject
                .computeIfAbsent(each.entry().subject(), fresh -> new ArrayList<>())
                .add(each));
        return new InstrumentBook(new TreeMap<>()).with(bySubject);
    }

    /// The same book in which other entries stand for these subjects.
    ///
    /// @param bySubject all that now stands of each, in the order of the journal; nothing when nothing does
    public InstrumentBook with(Map<String, List<Recorded<OfInstrument>>> bySubject) {
        SortedMap<String, InstrumentCourse> changed = new TreeMap<>(byId);
        bySubject.forEach((subject, entries) -> {
            String id = subject.substring(subject.indexOf(':') + 1);
            changed.remove(id);
            InstrumentCourse.of(entries).ifPresent(course -> changed.put(id, course));
        });
        return new InstrumentBook(changed);
    }

    /// The instruments by id.
    public SortedMap<String, InstrumentCourse> instruments() {
        return Collections.unmodifiableSortedMap(byId);
    }

    /// One of them.
    public Optional<InstrumentCourse> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
