package org.tworivers.app.work.accounts;

import org.tworivers.core.journal.Audience;
import org.tworivers.core.shared.Code;

/// On whose behalf something is read. Every read takes one.
///
/// @param id opaque id of the account
/// @param name what the person signs in with
/// @param role what they are
/// @param place the place they are for; [Code#NONE] for the whole
public record Viewer(String id, String name, Role role, Code place) {
    public Viewer {
        if (role.isOfPlace() == place.isNone()) {
            throw new IllegalArgumentException("place (" + place + ") must be given for the role " + role.word()
                    + " if, and only if, it is of a place. Maybe gbt2260:410100.");
        }
    }

    /// The circle of readers they belong to.
    public Audience audience() {
        return role.audience();
    }

    /// Whether they may do something.
    public boolean may(Right right) {
        return role.may(right);
    }
}
