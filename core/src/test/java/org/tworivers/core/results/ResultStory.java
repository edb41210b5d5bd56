package org.tworivers.core.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// One result, recorded step by step through the rules.
final class ResultStory {
    static final LocalDate DAY = LocalDate.of(2016, 9, 1);
    static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.REPORT, "1"));

    private final List<Recorded<ResultsEntry>> entries = new ArrayList<>();

    static ResultStory begun() {
        ResultStory story = new ResultStory();
        story.take(new ResultStated(
                new Result("kit", true, Names.of("en", "Test kit"), ResultKind.KIT, "institute", ""), DAY));
        return story;
    }

    static LevelReached level(int level, LocalDate day) {
        return new LevelReached("kit", level, "", day);
    }

    ResultCourse course() {
        return ResultCourse.of(entries).orElseThrow();
    }

    List<Recorded<ResultsEntry>> entries() {
        return entries;
    }

    /// The codes of why it is refused; recorded when there is none.
    List<String> take(ResultsEntry entry) {
        return take(PAPER, entry);
    }

    List<String> take(List<Evidence> evidence, ResultsEntry entry) {
        List<Rejection> why = ResultsCheck.check(entry, evidence, new Known(ResultCourse.of(entries)));
        if (why.isEmpty()) {
            entries.add(Recorded.ahead(entries.size() + 1L, "clerk", evidence, entry));
        }
        return why.stream().map(Rejection::code).toList();
    }

    private record Known(Optional<ResultCourse> findResult) implements ResultsCheck.Known {
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
