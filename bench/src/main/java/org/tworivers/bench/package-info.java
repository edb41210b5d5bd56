/// Measurements, never shipped: our own figures beside peers, side by side in one run.
@NullMarked
package org.tworivers.bench;

import org.jspecify.annotations.NullMarked;
