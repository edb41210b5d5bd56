package org.tworivers.app.cli.options;

import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.shared.Code;

/// On whose behalf commands look: who holds the store sees all of it.
public final class Looker {
    /// Who works for the whole office.
    public static final Viewer OFFICE = new Viewer("command", "", Role.OFFICE_CLERK, Code.NONE);

    private Looker() {}
}
