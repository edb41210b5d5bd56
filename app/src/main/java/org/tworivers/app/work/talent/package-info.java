/// Talent agreements for whoever looks, the names of people only for who cares for these; what is kept of a
/// person, handed out and erased.
@NullMarked
package org.tworivers.app.work.talent;

import org.jspecify.annotations.NullMarked;
