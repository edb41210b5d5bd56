/// The calendar of working days that the program brings.
@NullMarked
package org.tworivers.app.work.clocks;

import org.jspecify.annotations.NullMarked;
