/// Printed figures held against exact ones: what a claim says, how a text says it, and whether it holds.
@NullMarked
package org.tworivers.core.figures.claims;

import org.jspecify.annotations.NullMarked;
