/// Files of other people in: registers as CSV or XLSX, import maps, reference schemes, stories in YAML.
@NullMarked
package org.tworivers.app.exchange;

import org.jspecify.annotations.NullMarked;
