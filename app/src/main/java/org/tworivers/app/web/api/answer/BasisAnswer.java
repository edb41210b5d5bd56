package org.tworivers.app.web.api.answer;

import java.time.LocalDate;
import org.tworivers.core.figures.Basis;

/// What figures rest on; asking for these days, `knownAt=seq:SEQUENCE`, policy and rounding gives them again.
///
/// @param base first day of counting
/// @param asOf last day
/// @param sequence the entry of the journal up to which all is known
/// @param head the hash of that entry
/// @param policy the counting policy
/// @param rounding the rule by which rates are printed
/// @param digits after the point
public record BasisAnswer(
        LocalDate base,
        LocalDate asOf,
        long sequence,
        String head,
        String policy,
        int policyVersion,
        String rounding,
        int digits) {
    /// What figures rest on.
    public static BasisAnswer of(Basis basis) {
        return new BasisAnswer(
                basis.base(),
                basis.asOf(),
                basis.known().sequence(),
                basis.known().hash(),
                basis.policy(),
                basis.policyVersion(),
                basis.rounding().mode().word(),
                basis.rounding().digits());
    }
}
