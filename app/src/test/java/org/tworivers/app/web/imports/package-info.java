/// Importing in the browser.
@NullMarked
package org.tworivers.app.web.imports;

import org.jspecify.annotations.NullMarked;
