/// The pages of agreements, with what was promised and how far it has come, and of parks that two regions build
/// together.
@NullMarked
package org.tworivers.app.web.agreements;

import org.jspecify.annotations.NullMarked;
