/// Pages of resident teams, their visits and leads: the work list, the course of a lead, who talked first, the funnel.
@NullMarked
package org.tworivers.app.web.attraction;

import org.jspecify.annotations.NullMarked;
