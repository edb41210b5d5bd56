/// Options that many commands share: where the ledger lies, who records, the form and language of the answer.
@NullMarked
package org.tworivers.app.cli.options;

import org.jspecify.annotations.NullMarked;
