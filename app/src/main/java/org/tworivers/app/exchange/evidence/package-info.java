/// Papers that come in as files: which of the forms taken one has, by its bytes.
@NullMarked
package org.tworivers.app.exchange.evidence;

import org.jspecify.annotations.NullMarked;
