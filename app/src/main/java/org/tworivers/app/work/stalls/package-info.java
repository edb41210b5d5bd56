/// The rules by which projects count as stalled by inference, as the program brings them.
@NullMarked
package org.tworivers.app.work.stalls;

import org.jspecify.annotations.NullMarked;
