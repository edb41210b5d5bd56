/// The list of projects.
@NullMarked
package org.tworivers.app.web.projects;

import org.jspecify.annotations.NullMarked;
