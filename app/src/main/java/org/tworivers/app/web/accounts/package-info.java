/// The own password, and the accounts of the office.
@NullMarked
package org.tworivers.app.web.accounts;

import org.jspecify.annotations.NullMarked;
