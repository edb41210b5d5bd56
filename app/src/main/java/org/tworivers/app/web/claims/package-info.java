/// A draft text, each of its figures held against the ledger.
@NullMarked
package org.tworivers.app.web.claims;

import org.jspecify.annotations.NullMarked;
