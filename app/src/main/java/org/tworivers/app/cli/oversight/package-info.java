/// Commands of oversight: stalls, promises, audits.
@NullMarked
package org.tworivers.app.cli.oversight;

import org.jspecify.annotations.NullMarked;
