package org.tworivers.app.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.projects.LedgerReading;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// Results of readings as known at the head, kept while the journal moves on: for the next head only the projects that
/// may have changed are read. A result that is kept is never changed.
final class KeptReadings {
    private static final int MOST = 32;

    private final Lineage lineage = new Lineage();
    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /// What a reading reads, whatever the head.
    ///
    /// @param what which reading of the question, such as `by place:city`
    record Key(String what, LocalDate base, LocalDate asOf, String policy, Code place, Code sector) {
        static Key of(String what, FigureQuestion question) {
            return new Key(
                    what,
                    question.base(),
                    question.asOf(),
                    question.policy().name() + " " + question.policy().version(),
                    question.place(),
                    question.sector());
        }
    }

    /// After which step something was read.
    ///
    /// @param codes the codes that were known then
    record Step(long number, CodeBook codes) {}

    private record Result<T>(Step step, LedgerReading<T> reading, T value) {}

    /// A place for a result. Whoever brings it up to date has it alone; who asks for another does not wait.
    private static final class Kept {
        private @Nullable Result<?> result;

        synchronized <T> T bring(Step step, LedgerReading<T> reading, Lineage lineage) {
            T value = value(step, reading, lineage);
            result = new Result<>(step, reading, value);
            return value;
        }

        @SuppressWarnings("unchecked") // readings that are like each other have the same results
        private <T> T value(Step step, LedgerReading<T> reading, Lineage lineage) {
            Result<?> before = result;
            if (before == null || before.step().codes() != step.codes() || !reading.isLike(before.reading())) {
                return reading.whole();
            }
            Result<T> was = (Result<T>) before;
            Optional<Set<Integer>> changed = lineage.between(was.step().number(), step.number());
            if (changed.isEmpty()) {
                return reading.whole();
            }
            return changed.get().isEmpty() ? was.value() : reading.goOn(was.reading(), was.value(), changed.get());
        }
    }

    /// The steps that the results went along.
    Lineage lineage() {
        return lineage;
    }

    /// The result of a reading.
    ///
    /// @param step after which it reads
    <T> T get(Key key, Step step, LedgerReading<T> reading) {
        return kept.get(key, fresh -> new Kept()).bring(step, reading, lineage);
    }
}
