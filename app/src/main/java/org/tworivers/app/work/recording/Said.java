package org.tworivers.app.work.recording;

import java.util.List;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Evidence;

/// What a form says of a project.
///
/// @param statements at least one
/// @param evidence what proves it, maybe nothing
/// @param audience who may see it
public record Said(List<Statement> statements, List<Evidence> evidence, Audience audience) {
    public Said {
        statements = List.copyOf(statements);
        evidence = List.copyOf(evidence);
    }
}
