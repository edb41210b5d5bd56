/// Commands about shared instruments.
@NullMarked
package org.tworivers.app.cli.instruments;

import org.jspecify.annotations.NullMarked;
