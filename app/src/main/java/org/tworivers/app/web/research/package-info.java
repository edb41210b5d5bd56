/// Pages of the research network: what there is, who works with whom, needs and offers, technologies that are taken in.
@NullMarked
package org.tworivers.app.web.research;

import org.jspecify.annotations.NullMarked;
