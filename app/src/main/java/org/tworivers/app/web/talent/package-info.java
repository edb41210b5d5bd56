/// Pages and routes of talent agreements, and of what is kept of the people under them.
@NullMarked
package org.tworivers.app.web.talent;

import org.jspecify.annotations.NullMarked;
