/// The commands about docking meetings.
@NullMarked
package org.tworivers.app.cli.event;

import org.jspecify.annotations.NullMarked;
