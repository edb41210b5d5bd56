/// Strategic agreements between two regions, each a named base date with what was promised in it, and the parks
/// that they build together, with how they share what these bring.
@NullMarked
package org.tworivers.core.agreements;

import org.jspecify.annotations.NullMarked;
