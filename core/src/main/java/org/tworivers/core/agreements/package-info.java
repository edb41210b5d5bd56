/// Strategic agreements between two regions; each is a named base date.
@NullMarked
package org.tworivers.core.agreements;

import org.jspecify.annotations.NullMarked;
