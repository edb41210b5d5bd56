/// Parks at work: the book as it now is, the gates that come with the program, recording, and matching.
@NullMarked
package org.tworivers.app.work.parks;

import org.jspecify.annotations.NullMarked;
