/// Agendas of published timetables: pages, paper, workbooks and calendars.
@NullMarked
package org.tworivers.app.web.events.agendas;

import org.jspecify.annotations.NullMarked;
