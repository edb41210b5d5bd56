/// How long it takes to print everything an event needs on paper.
@NullMarked
package org.tworivers.bench.agendas;

import org.jspecify.annotations.NullMarked;
