/// Who may suit whom: what one side needs beside what the other offers, by sector and by words, with the reasons.
/// A suggestion is no request: it must be accepted like any other.
@NullMarked
package org.tworivers.app.work.meetings.fit;

import org.jspecify.annotations.NullMarked;
