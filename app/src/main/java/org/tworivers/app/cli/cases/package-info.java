/// Commands about service cases.
@NullMarked
package org.tworivers.app.cli.cases;

import org.jspecify.annotations.NullMarked;
