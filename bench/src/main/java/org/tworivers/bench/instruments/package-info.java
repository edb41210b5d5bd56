/// Shared instruments with very many bookings.
@NullMarked
package org.tworivers.bench.instruments;

import org.jspecify.annotations.NullMarked;
