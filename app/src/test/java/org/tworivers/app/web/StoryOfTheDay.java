package org.tworivers.app.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Where a run has to end within a time (`CI=true`), every second story in a browser is told, the next day the others;
/// any other run tells them all. `-Dtworivers.day=N` tells those of another day.
final class StoryOfTheDay implements ExecutionCondition {
    /// The bit of a name's hash by which the stories of today's names take equally long on even and on odd days.
    private static final int BIT = 7;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean hurried = "true".equals(System.getenv("CI"));
        if (!hurried || context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("told");
        }
        long day = Long.getLong("tworivers.day", LocalDate.now(ZoneOffset.UTC).toEpochDay());
        int name = context.getRequiredTestClass().getSimpleName().hashCode();
        return ((name >>> BIT ^ day) & 1) == 0
                ? ConditionEvaluationResult.disabled(
                        "not told on day " + day + ", again with -Dtworivers.day=" + (day + 1))
                : ConditionEvaluationResult.enabled("told on day " + day);
    }
}
