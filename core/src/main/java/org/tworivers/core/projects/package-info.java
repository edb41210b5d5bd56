/// Dossiers of projects: signings, stages, receipts, and the policies that count them.
@NullMarked
package org.tworivers.core.projects;

import org.jspecify.annotations.NullMarked;
