/// Agendas of a docking meeting as they are handed on: on paper with a code to scan, as workbook, as calendar. Knows no
/// store and no web: whoever asks brings the agendas.
@NullMarked
package org.tworivers.app.render.agendas;

import org.jspecify.annotations.NullMarked;
