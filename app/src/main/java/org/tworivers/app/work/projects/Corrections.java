package org.tworivers.app.work.projects;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Noted;
import org.tworivers.core.shared.Day;

/// Why an entry takes the place of another: noted among what it says, so that the reason is as lasting as the entry.
public final class Corrections {
    private static final String REASON = "reason-of-correction";

    private Corrections() {}

    /// Statements with the reason why they are said, in the place of any reason before.
    public static List<Statement> because(List<Statement> statements, String reason) {
        List<Statement> said = new ArrayList<>(statements);
        said.removeIf(Corrections::isReason);
        said.add(new Noted(REASON, reason, Day.UNDATED));
        return said;
    }

    private static boolean isReason(Statement statement) {
        return statement instanceof Noted noted && noted.field().equals(REASON);
    }

    /// The reason that an entry about a project gives; empty when it gives none.
    static String reason(Draft draft) {
        boolean ours = new ProjectsCodec().types().contains(draft.type());
        return ours && new ProjectsCodec().decode(draft) instanceof ProjectStated stated
                ? stated.statements().stream()
                        .filter(Corrections::isReason)
                        .map(each -> ((Noted) each).text())
                        .findFirst()
                        .orElse("")
                : "";
    }
}
