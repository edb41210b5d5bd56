/// Maps that begin from a header.
@NullMarked
package org.tworivers.app.exchange.map.draft;

import org.jspecify.annotations.NullMarked;
