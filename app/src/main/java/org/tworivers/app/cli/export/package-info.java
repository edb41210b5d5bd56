/// Commands that write what is recorded in the forms of others.
@NullMarked
package org.tworivers.app.cli.export;

import org.jspecify.annotations.NullMarked;
