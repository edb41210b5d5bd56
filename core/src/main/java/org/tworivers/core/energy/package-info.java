/// What is consumed: as coal equivalent by dated factors, as specific consumption with what is used whatever the
/// output, held against review rules and against like benchmarks only.
@NullMarked
package org.tworivers.core.energy;

import org.jspecify.annotations.NullMarked;
