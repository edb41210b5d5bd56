/// The commands about organisations that are recorded twice.
@NullMarked
package org.tworivers.app.cli.organisations;

import org.jspecify.annotations.NullMarked;
