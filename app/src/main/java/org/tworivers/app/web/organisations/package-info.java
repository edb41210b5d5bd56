/// Organisations: a list that is searched, and one with its projects.
@NullMarked
package org.tworivers.app.web.organisations;

import org.jspecify.annotations.NullMarked;
