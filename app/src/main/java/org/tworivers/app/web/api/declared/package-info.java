/// What routes for programs declare beside their mapping: it is held to, and described.
@NullMarked
package org.tworivers.app.web.api.declared;

import org.jspecify.annotations.NullMarked;
