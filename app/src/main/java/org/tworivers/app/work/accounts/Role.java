package org.tworivers.app.work.accounts;

import java.util.Locale;
import org.tworivers.core.journal.Audience;

/// What somebody is in the office, and so what they may do and whose facts they see.
public enum Role {
    /// Sees what the two regions share.
    READER(Audience.PARTNER, Right.READ, Right.OWN_ACCOUNT),
    /// Works for one county: sees its own place and what lies under it.
    COUNTY_CLERK(Audience.OWN, Right.READ, Right.REPORT, Right.OWN_ACCOUNT),
    SECTOR_OFFICER(Audience.OWN, Right.READ, Right.REPORT, Right.OWN_ACCOUNT),
    OFFICE_CLERK(Audience.OWN, Right.READ, Right.REPORT, Right.SEE_JOURNAL, Right.OWN_ACCOUNT),
    /// Publishes.
    HEAD(Audience.OWN, Right.READ, Right.REPORT, Right.PUBLISH, Right.SEE_JOURNAL, Right.OWN_ACCOUNT),
    /// Sees all, changes nothing.
    AUDITOR(Audience.OWN, Right.READ, Right.REPORT, Right.SEE_JOURNAL, Right.OWN_ACCOUNT),
    /// Runs accounts and changes no fact.
    ADMINISTRATOR(Audience.PARTNER, Right.READ, Right.OWN_ACCOUNT, Right.MANAGE_ACCOUNTS);

    private final Audience audience;
    /// A bit each, by their order.
    private final int rights;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Role(Audience audience, Right... rights) {
        this.audience = audience;
        int bits = 0;
        for (Right right : rights) {
            bits |= 1 << right.ordinal();
        }
        this.rights = bits;
    }

    /// The stable word, such as `county-clerk`.
    public String word() {
        return word;
    }

    /// The circle of readers it belongs to.
    public Audience audience() {
        return audience;
    }

    /// Whether it may do something.
    public boolean may(Right right) {
        return (rights >> right.ordinal() & 1) != 0;
    }

    /// Whether an account of it is for one place.
    public boolean isOfPlace() {
        return this == COUNTY_CLERK;
    }

    /// Reads a word.
    public static Role parse(String word) {
        for (Role role : values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("role (" + word + ") must be one of the roles. Maybe reader.");
    }
}
