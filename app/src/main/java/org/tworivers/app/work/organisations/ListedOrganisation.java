package org.tworivers.app.work.organisations;

import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.SocialCreditCode;

/// An organisation as a list shows it.
///
/// @param entry the sequence of the entry that states it
/// @param check what the check of its code says
/// @param searched all that a search looks through
public record ListedOrganisation(
        long entry, OrganisationStated stated, SocialCreditCode.Check check, String searched) {}
