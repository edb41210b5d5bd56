/// Tables of other people: CSV in the encodings and separators they come in, and XLSX, as rows of texts.
@NullMarked
package org.tworivers.app.exchange.table;

import org.jspecify.annotations.NullMarked;
