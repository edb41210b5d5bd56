/// What programs send: one record a shape, from which both the reading and its description are made.
@NullMarked
package org.tworivers.app.web.api.body;

import org.jspecify.annotations.NullMarked;
