/// How long it takes to say which park suits whom.
@NullMarked
package org.tworivers.bench.parks;

import org.jspecify.annotations.NullMarked;
