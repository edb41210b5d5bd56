/// The way out for letters by electronic mail, as the server's settings say.
@NullMarked
package org.tworivers.app.web.letters;

import org.jspecify.annotations.NullMarked;
