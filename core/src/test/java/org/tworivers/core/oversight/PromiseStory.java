package org.tworivers.core.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// One promise, recorded step by step through the rules.
final class PromiseStory {
    static final LocalDate MADE = LocalDate.of(2016, 5, 20);
    private static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.MINUTES, "1"));

    private final List<Recorded<OversightEntry>> entries = new ArrayList<>();

    static PromiseStory begun() {
        PromiseStory story = new PromiseStory();
        story.take(
                "office",
                new PromiseMade(
                        new Promise(
                                "road",
                                true,
                                "p/1",
                                "mill",
                                PromiseKind.ROAD,
                                "a road",
                                "traffic bureau",
                                LocalDate.of(2017, 3, 31)),
                        MADE));
        return story;
    }

    PromiseCourse course() {
        return PromiseCourse.of(entries).orElseThrow();
    }

    /// The codes of why it is refused; recorded when there is none.
    List<String> take(String recorder, OversightEntry entry) {
        return take(recorder, PAPER, entry);
    }

    List<String> take(String recorder, List<Evidence> evidence, OversightEntry entry) {
        OversightCheck.Known known = new Known(PromiseCourse.of(entries));
        List<Rejection> why = OversightCheck.check(entry, evidence, recorder, known);
        if (why.isEmpty()) {
            entries.add(Recorded.ahead(entries.size() + 1L, recorder, evidence, entry));
        }
        return why.stream().map(Rejection::code).toList();
    }

    private record Known(Optional<PromiseCourse> findPromise) implements OversightCheck.Known {
        @Override
        public Optional<AuditCourse> findAudit() {
            return Optional.empty();
        }

        @Override
        public boolean isProject() {
            return true;
        }

        @Override
        public boolean isOrganisation() {
            return true;
        }
    }
}
