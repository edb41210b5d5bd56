/// Bulletins in every form they are handed on: page, PDF, workbook, document for editing, data for machines.
@NullMarked
package org.tworivers.app.render.bulletins;

import org.jspecify.annotations.NullMarked;
