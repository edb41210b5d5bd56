package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.StallRule;

/// A project that counts as stalled by inference.
///
/// @param unit who is responsible for it; empty when nobody is
/// @param rule by which it does
/// @param from the first day on which it did
public record Stall(ListedProject project, String unit, StallRule rule, LocalDate from) {
    /// The stage that is to follow; its evidence shows that the project goes on.
    public Stage next() {
        return rule.stage().next();
    }
}
