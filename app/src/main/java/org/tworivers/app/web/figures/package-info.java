/// One figure: what it is made of, by which rules, and the projects behind it.
@NullMarked
package org.tworivers.app.web.figures;

import org.jspecify.annotations.NullMarked;
