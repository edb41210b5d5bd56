/// The research network: joint institutes, joint projects and technology contracts, who works with whom, needs and
/// offers, and how far technologies were taken in.
@NullMarked
package org.tworivers.core.research;

import org.jspecify.annotations.NullMarked;
