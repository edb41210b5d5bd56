/// What all printed forms are made with: well-formed pages, the print engine that sets them as PDF, office files whose
/// bytes depend on their content alone.
@NullMarked
package org.tworivers.app.render.paper;

import org.jspecify.annotations.NullMarked;
