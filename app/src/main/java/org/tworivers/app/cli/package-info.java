/// The command line: options in, exit codes out. Thin; the work is done in the room below.
@NullMarked
package org.tworivers.app.cli;

import org.jspecify.annotations.NullMarked;
