/// Which parts can stand in a bulletin beside the projects. A room that makes one is named here.
@NullMarked
package org.tworivers.app.work.sections;

import org.jspecify.annotations.NullMarked;
