/// What programs are answered: one record a shape, from which both the answers and their description are made.
@NullMarked
package org.tworivers.app.web.api.answer;

import org.jspecify.annotations.NullMarked;
