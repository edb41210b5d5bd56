/// Research for others to read: organisations, people, projects, results and instruments as CERIF.
@NullMarked
package org.tworivers.app.work.cerif;

import org.jspecify.annotations.NullMarked;
