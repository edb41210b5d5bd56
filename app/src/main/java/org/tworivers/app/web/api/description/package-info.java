/// The description of the routes for programs, made from the routes themselves.
@NullMarked
package org.tworivers.app.web.api.description;

import org.jspecify.annotations.NullMarked;
