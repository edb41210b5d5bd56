package org.tworivers.app.work.cerif;

import java.util.List;
import org.tworivers.app.render.cerif.CerifBook;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.app.work.research.ResearchReader;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Participant;
import org.tworivers.core.shared.Day;

/// The joint projects of the research network.
public final class JointProjects implements CerifSource {
    private final ResearchReader research;

    /// @param research says which there are
    public JointProjects(ResearchReader research) {
        this.research = research;
    }

    @Override
    public List<CerifBook.Project> projects(Asked asked) {
        if (!asked.viewer().may(Right.SEE_RESEARCH)) {
            return List.of();
        }
        ResearchBoard board = research.board(asked.viewer(), asked.asOf(), asked.sequence());
        return board.all().stream()
                .filter(JointProject.class::isInstance)
                .map(JointProject.class::cast)
                .map(each -> project(each, board))
                .toList();
    }

    private static CerifBook.Project project(JointProject project, ResearchBoard board) {
        Day from = project.from();
        boolean exact = from.isDated() && from.equals(Day.of(from.first()));
        return new CerifBook.Project(
                "joint:" + project.id(),
                project.names(),
                exact ? from.first().toString() : "",
                project.participants().stream()
                        .map(Participant::organisation)
                        .map(board.survivor())
                        .distinct()
                        .toList());
    }
}
