package org.tworivers.app.render;

import org.tworivers.core.figures.claims.Claim;
import org.tworivers.core.figures.claims.Verdict;

/// A claim with its verdict, ready to be shown.
///
/// @param claim the claim
/// @param verdict what came out
/// @param line the line of the text it was found in, from 1; 0 for a claim of a list
/// @param where the words around it, or its source
public record CheckedClaim(Claim claim, Verdict verdict, int line, String where) {}
