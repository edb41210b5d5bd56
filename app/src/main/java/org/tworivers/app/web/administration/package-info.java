/// What the ledger stands on: schemes, policies, roles, the store and its backups.
@NullMarked
package org.tworivers.app.web.administration;

import org.jspecify.annotations.NullMarked;
