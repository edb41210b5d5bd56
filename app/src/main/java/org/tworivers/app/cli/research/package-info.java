/// Commands about the research network.
@NullMarked
package org.tworivers.app.cli.research;

import org.jspecify.annotations.NullMarked;
