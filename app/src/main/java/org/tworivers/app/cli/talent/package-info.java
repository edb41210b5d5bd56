/// Commands that show talent agreements.
@NullMarked
package org.tworivers.app.cli.talent;

import org.jspecify.annotations.NullMarked;
