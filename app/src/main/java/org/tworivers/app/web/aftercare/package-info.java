/// Service cases of firms: the office's pages, and a firm's own.
@NullMarked
package org.tworivers.app.web.aftercare;

import org.jspecify.annotations.NullMarked;
