/// The pages, in a real browser, on a real store.
@NullMarked
package org.tworivers.app.web;

import org.jspecify.annotations.NullMarked;
