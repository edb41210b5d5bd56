/// Parks and who suits them, as pages.
@NullMarked
package org.tworivers.app.web.parks;

import org.jspecify.annotations.NullMarked;
