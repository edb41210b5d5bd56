/// Who and where: organisations, people, and the coded, dated schemes of places and sectors.
@NullMarked
package org.tworivers.core.register;

import org.jspecify.annotations.NullMarked;
