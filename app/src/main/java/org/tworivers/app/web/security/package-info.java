/// Signing in, and what each route needs.
@NullMarked
package org.tworivers.app.web.security;

import org.jspecify.annotations.NullMarked;
