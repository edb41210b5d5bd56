/// How the program serves browsers, as far as a command must know.
@NullMarked
package org.tworivers.app.work.serving;

import org.jspecify.annotations.NullMarked;
