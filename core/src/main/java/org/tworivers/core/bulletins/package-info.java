/// The document model of a bulletin: what it says and where each number comes from. No format.
@NullMarked
package org.tworivers.core.bulletins;

import org.jspecify.annotations.NullMarked;
