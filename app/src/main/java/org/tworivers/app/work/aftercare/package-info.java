/// Service cases: read as they stand for whoever looks, recorded, counted, and their answers searched.
@NullMarked
package org.tworivers.app.work.aftercare;

import org.jspecify.annotations.NullMarked;
