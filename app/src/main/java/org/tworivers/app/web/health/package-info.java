/// How the server is: for who runs it, and for the programs that watch it.
@NullMarked
package org.tworivers.app.web.health;

import org.jspecify.annotations.NullMarked;
