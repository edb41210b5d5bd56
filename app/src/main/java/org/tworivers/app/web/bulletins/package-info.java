/// Bulletins: made, read, verified, and put before the public at an address that stays.
@NullMarked
package org.tworivers.app.web.bulletins;

import org.jspecify.annotations.NullMarked;
