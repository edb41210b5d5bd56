/// A journal as text: JSON Lines that carry every entry with its hashes, so that it is the same journal elsewhere.
@NullMarked
package org.tworivers.app.exchange.journal;

import org.jspecify.annotations.NullMarked;
