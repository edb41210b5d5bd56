/// Pages and routes of results of research.
@NullMarked
package org.tworivers.app.web.results;

import org.jspecify.annotations.NullMarked;
