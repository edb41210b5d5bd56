/// The rooms that know of something that waits for people, listed.
@NullMarked
package org.tworivers.app.work.waiting;

import org.jspecify.annotations.NullMarked;
