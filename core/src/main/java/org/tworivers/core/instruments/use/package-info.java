/// What instruments were used for: hours available, used and used by outsiders, and what users owe.
@NullMarked
package org.tworivers.core.instruments.use;

import org.jspecify.annotations.NullMarked;
