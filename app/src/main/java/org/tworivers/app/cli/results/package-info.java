/// Commands that show results of research.
@NullMarked
package org.tworivers.app.cli.results;

import org.jspecify.annotations.NullMarked;
