/// Files as they should not be, and whether importing them keeps the law.
@NullMarked
package org.tworivers.bench.mutations;

import org.jspecify.annotations.NullMarked;
