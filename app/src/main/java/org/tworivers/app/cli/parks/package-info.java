/// The commands about parks.
@NullMarked
package org.tworivers.app.cli.parks;

import org.jspecify.annotations.NullMarked;
