/// How alike organisations are, and why: names in a form in which they are compared, and the search for doubles.
@NullMarked
package org.tworivers.core.register.likeness;

import org.jspecify.annotations.NullMarked;
