package org.tworivers.app.web.api.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.web.api.problem.Problem.Fault;

/// Something that the rules refused to record of a project.
///
/// @param by who sent it; null where the token's owner may not see that
/// @param form the word of the form
public record RefusalAnswer(Instant at, @Nullable String by, String form, List<Fault> faults) {
    public RefusalAnswer {
        faults = List.copyOf(faults);
    }
}
