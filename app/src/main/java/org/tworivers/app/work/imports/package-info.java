/// Import of other people's registers: each row judged without a lock, then all entries recorded at
/// once or not at all.
@NullMarked
package org.tworivers.app.work.imports;

import org.jspecify.annotations.NullMarked;
