/// The journal and its projections on a database. The only room that speaks SQL.
@NullMarked
package org.tworivers.app.store;

import org.jspecify.annotations.NullMarked;
