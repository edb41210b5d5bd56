package org.tworivers.core.register;

import java.util.Optional;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;

/// Who and where, as recorded.
public interface Register {

    /// The schemes of places and sectors.
    ///
    /// @param sequence as known when this entry was the last
    CodeBook codes(long sequence);

    /// Whether a statement about the code now counts.
    boolean knowsCode(Code code);

    /// What is now stated of an organisation.
    Optional<OrganisationStated> findOrganisation(String id);
}
