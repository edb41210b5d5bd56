/// Import maps that begin from the header of a table: what each column may state, what is suggested, and the map as
/// text.
@NullMarked
package org.tworivers.app.exchange.map.draft;

import org.jspecify.annotations.NullMarked;
