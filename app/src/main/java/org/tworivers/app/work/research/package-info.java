/// The research network: read as it stands for whoever looks, counted, recorded; needs and offers brought together.
@NullMarked
package org.tworivers.app.work.research;

import org.jspecify.annotations.NullMarked;
