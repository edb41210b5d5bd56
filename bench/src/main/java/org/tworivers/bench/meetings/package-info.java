/// The timetabling of meetings measured: on published and generated events, alone and beside peers.
@NullMarked
package org.tworivers.bench.meetings;

import org.jspecify.annotations.NullMarked;
