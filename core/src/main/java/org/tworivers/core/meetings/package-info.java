/// Docking meetings as events that a signing can be credited to.
@NullMarked
package org.tworivers.core.meetings;

import org.jspecify.annotations.NullMarked;
