/// The search over offers: how quick it is, and how good on a published collection that it was not made for.
@NullMarked
package org.tworivers.bench.texts;

import org.jspecify.annotations.NullMarked;
