/// Who signs in: roles, what each may do, and on whose behalf something is read or recorded.
@NullMarked
package org.tworivers.app.work.accounts;

import org.jspecify.annotations.NullMarked;
