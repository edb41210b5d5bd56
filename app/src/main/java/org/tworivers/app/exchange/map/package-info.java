/// The import map: what a person says once about a register's columns, and the reading of each row by it.
@NullMarked
package org.tworivers.app.exchange.map;

import org.jspecify.annotations.NullMarked;
