/// How quickly the pages are served, asked over HTTP as browsers ask.
@NullMarked
package org.tworivers.bench.serving;

import org.jspecify.annotations.NullMarked;
