/// Letters that tell somebody what waits for them: each room says what does, one letter holds it all, and only who
/// asked for it gets one.
@NullMarked
package org.tworivers.app.work.digests;

import org.jspecify.annotations.NullMarked;
