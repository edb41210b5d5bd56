/// The journal: who recorded what when, one entry with its envelope, and whether the chain holds.
@NullMarked
package org.tworivers.app.web.journal;

import org.jspecify.annotations.NullMarked;
