package org.tworivers.app.work.aftercare;

import java.util.List;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.aftercare.StandingHold;

/// A stage that a case stands in the way of, as a page shows it.
///
/// @param open whether the viewer may open the case
public record ShownHold(String stage, String force, String id, String title, String reason, boolean open) {

    /// Those of a project.
    public static List<ShownHold> of(List<StandingHold> holds, Viewer viewer) {
        return holds.stream()
                .map(each -> new ShownHold(
                        each.held().hold().stage().word(),
                        each.held().hold().force().word(),
                        each.by().id(),
                        each.by().title(),
                        each.held().reason(),
                        viewer.may(Right.SEE_CASES)))
                .toList();
    }
}
