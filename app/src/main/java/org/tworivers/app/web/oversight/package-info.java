/// Pages of oversight: stalls, promises, audits, suspects.
@NullMarked
package org.tworivers.app.web.oversight;

import org.jspecify.annotations.NullMarked;
