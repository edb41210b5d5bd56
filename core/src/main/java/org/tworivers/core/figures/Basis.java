package org.tworivers.core.figures;

import java.time.LocalDate;
import org.tworivers.core.journal.Head;

/// What figures rest on; printed with them, and enough to derive them again.
///
/// @param base first day of counting, inclusive
/// @param asOf last day, inclusive
/// @param known the head of the journal that known-at resolved to
/// @param policy name of the counting policy
/// @param policyVersion its version
/// @param rounding how rates are printed, in per cent
public record Basis(LocalDate base, LocalDate asOf, Head known, String policy, int policyVersion, Rounding rounding) {}
