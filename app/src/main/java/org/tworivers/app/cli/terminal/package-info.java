/// Where a command meets the person at the terminal while it runs: whether one is there, and Ctrl-C.
@NullMarked
package org.tworivers.app.cli.terminal;

import org.jspecify.annotations.NullMarked;
