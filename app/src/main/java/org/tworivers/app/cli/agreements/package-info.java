/// The commands about agreements and paired parks.
@NullMarked
package org.tworivers.app.cli.agreements;

import org.jspecify.annotations.NullMarked;
