/// Ground floor: the values every room speaks in. Dates with their precision, money with its currency,
/// coded places and sectors, evidence, and the rejection that explains itself.
@NullMarked
package org.tworivers.core.shared;

import org.jspecify.annotations.NullMarked;
