package org.tworivers.app.work.accounts;

import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.shared.Code;

/// On whose behalf something is read. Every read takes one.
///
/// @param id opaque id of the account
/// @param name what the person signs in with
/// @param role what they are
/// @param place the place they are for; [Code#NONE] for the whole
/// @param sector the sector whose projects they record about; [Code#NONE] for all that are not of one, and for a sector
///     officer who has none yet and so records nothing
/// @param organisation id of the organisation they are for, of which alone they see anything; empty for the office
/// @param allowed of the rights of their role those that whoever asks on their behalf was given; all when they ask
///     themselves
public record Viewer(
        String id, String name, Role role, Code place, Code sector, String organisation, Set<Right> allowed) {
    private static final Set<Right> ALL = Set.of(Right.values());

    public Viewer {
        allowed = Set.copyOf(allowed);
        if (role.isOfPlace() == place.isNone()) {
            throw new IllegalArgumentException("place (" + place + ") must be given for the role " + role.word()
                    + " if, and only if, it is of a place. Maybe gbt2260:410100.");
        }
        if (!role.isOfSector() && !sector.isNone()) {
            throw new IllegalArgumentException("sector (" + sector + ") must not be given for the role " + role.word()
                    + ". Maybe sector-officer.");
        }
        if (role.isOfOrganisation() == organisation.isEmpty()) {
            throw new IllegalArgumentException("organisation (" + organisation + ") must be given for the role "
                    + role.word() + " if, and only if, it is of an organisation. Maybe zhongwei.");
        }
    }

    /// Somebody who asks themselves.
    public Viewer(String id, String name, Role role, Code place, Code sector) {
        this(id, name, role, place, sector, "", ALL);
    }

    /// Somebody who is not of a sector.
    public Viewer(String id, String name, Role role, Code place) {
        this(id, name, role, place, Code.NONE);
    }

    /// Who an account is for, on whose behalf somebody asks who was given these rights.
    public static Viewer of(Account account, Set<Right> allowed) {
        return new Viewer(
                account.id(),
                account.name(),
                Role.parse(account.role()),
                code(account.place()),
                code(account.sector()),
                account.organisation(),
                allowed);
    }

    /// Who an account is for.
    public static Viewer of(Account account) {
        return of(account, ALL);
    }

    private static Code code(String written) {
        return written.isEmpty() ? Code.NONE : Code.parse(written);
    }

    /// The same without a right.
    public Viewer without(Right right) {
        return new Viewer(
                id,
                name,
                role,
                place,
                sector,
                organisation,
                allowed.stream().filter(each -> each != right).collect(Collectors.toUnmodifiableSet()));
    }

    /// The circle of readers they belong to.
    public Audience audience() {
        return role.audience();
    }

    /// Whether they may do something.
    public boolean may(Right right) {
        return role.may(right)
                && allowed.contains(right)
                && !(right == Right.RECORD && role.isOfSector() && sector.isNone());
    }
}
