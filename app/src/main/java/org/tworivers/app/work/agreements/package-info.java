/// What is done with agreements and paired parks: progress read from the ledger's figures, entries recorded,
/// clauses reviewed.
@NullMarked
package org.tworivers.app.work.agreements;

import org.jspecify.annotations.NullMarked;
