/// The page about energy.
@NullMarked
package org.tworivers.app.web.energy;

import org.jspecify.annotations.NullMarked;
