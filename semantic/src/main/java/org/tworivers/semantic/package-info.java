/// What texts mean, by a small model for Chinese that also reads English. Optional: found as a service, and nothing
/// needs it.
@NullMarked
package org.tworivers.semantic;

import org.jspecify.annotations.NullMarked;
