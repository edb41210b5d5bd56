package org.tworivers.app.cli.oversight;

import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.shared.Code;

/// On whose behalf commands look: who holds the store sees all of it.
final class Looker {
    static final Viewer OFFICE = new Viewer("command", "", Role.OFFICE_CLERK, Code.NONE);

    private Looker() {}
}
