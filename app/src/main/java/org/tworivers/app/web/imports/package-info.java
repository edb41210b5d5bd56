/// Registers that others keep: uploaded, read by a map, judged row by row, imported, and taken back.
@NullMarked
package org.tworivers.app.web.imports;

import org.jspecify.annotations.NullMarked;
