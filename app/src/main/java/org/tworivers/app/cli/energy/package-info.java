/// The commands about energy.
@NullMarked
package org.tworivers.app.cli.energy;

import org.jspecify.annotations.NullMarked;
