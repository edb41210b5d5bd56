/// Files of projects in the forms of others: GeoJSON and OC4IDS.
@NullMarked
package org.tworivers.app.web.api.export;

import org.jspecify.annotations.NullMarked;
