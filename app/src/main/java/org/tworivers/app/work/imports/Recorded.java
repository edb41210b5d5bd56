package org.tworivers.app.work.imports;

import java.util.Optional;
import org.tworivers.app.exchange.map.RowReading.Stated;
import org.tworivers.app.render.StatementText;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.projects.Projects;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;

/// What a register said before, and how a row compares with it.
final class Recorded {
    private final String register;
    private final Projects projects;
    private final Changes changes;
    private final ProjectsCodec codec = new ProjectsCodec();

    Recorded(String register, Projects projects, StatementText statements) {
        this.register = register;
        this.projects = projects;
        changes = new Changes(statements);
    }

    /// The row recorded of a project.
    Optional<Projects.Row> find(String project) {
        return projects.findRow(register, project);
    }

    /// What a row is that states something of a project, or files a return.
    Verdict compare(Stated reading, String project) {
        Optional<Projects.Row> row = reading.entry() instanceof ReturnFiled filed
                ? projects.findReturn(filed.unit(), filed.period())
                : find(project);
        return row.isEmpty() ? new Verdict.Fresh(reading, project) : compare(reading, project, row.get());
    }

    private Verdict compare(Stated reading, String project, Projects.Row row) {
        ProjectsEntry stated = about(reading, project);
        if (payload(stated).equals(row.payload())) {
            return new Verdict.Same(reading.row());
        }
        ProjectsEntry before = decode(stated, row.payload());
        ProjectsEntry after = before instanceof ProjectStated old && stated instanceof ProjectStated now
                ? Observations.joined(old, now)
                : stated;
        return payload(after).equals(row.payload())
                ? new Verdict.Same(reading.row())
                : new Verdict.Changed(
                        reading,
                        project,
                        Optional.of(new Verdict.Correction(row.entryId(), after)),
                        changes.between(before, after));
    }

    /// What a row states, said of that project.
    static ProjectsEntry about(Stated reading, String project) {
        return reading.entry() instanceof ProjectStated stated
                        && !stated.project().equals(project)
                ? new ProjectStated(project, stated.illustrative(), stated.statements())
                : reading.entry();
    }

    /// The canonical text of an entry's payload.
    String payload(ProjectsEntry entry) {
        return CanonicalText.write(codec.encode(entry).payload());
    }

    /// The recorded entry about the same subject.
    ProjectsEntry decode(ProjectsEntry sameSubject, String payload) {
        Draft like = codec.encode(sameSubject);
        return codec.decode(new Draft(
                like.subject(),
                like.type(),
                like.version(),
                CanonicalText.parse(payload),
                like.day(),
                like.evidence(),
                "",
                like.audience()));
    }
}
