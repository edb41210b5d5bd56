/// What went wrong, told to programs as RFC 9457 has it.
@NullMarked
package org.tworivers.app.web.api.problem;

import org.jspecify.annotations.NullMarked;
