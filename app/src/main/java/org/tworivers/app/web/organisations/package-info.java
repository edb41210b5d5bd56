/// Organisations: a list that is searched, one with its projects, and those that may be recorded twice.
@NullMarked
package org.tworivers.app.web.organisations;

import org.jspecify.annotations.NullMarked;
