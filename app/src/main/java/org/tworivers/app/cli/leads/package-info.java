/// Commands about leads: the work list, one lead, the funnel, the clocks.
@NullMarked
package org.tworivers.app.cli.leads;

import org.jspecify.annotations.NullMarked;
