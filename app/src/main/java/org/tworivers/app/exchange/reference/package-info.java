/// Files of coded schemes: divisions, industries, anything with codes, names and a tree.
@NullMarked
package org.tworivers.app.exchange.reference;

import org.jspecify.annotations.NullMarked;
