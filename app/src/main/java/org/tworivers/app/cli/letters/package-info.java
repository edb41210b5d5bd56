/// The command about letters that tell what waits.
@NullMarked
package org.tworivers.app.cli.letters;

import org.jspecify.annotations.NullMarked;
