/// What statistics say of regions and industries: concentration, relatedness, supply links, clusters. Exact; what is
/// not stated is no evidence.
@NullMarked
package org.tworivers.core.parks.evidence;

import org.jspecify.annotations.NullMarked;
