/// What all pages share: language, who looks, words and numbers in templates.
@NullMarked
package org.tworivers.app.web.page;

import org.jspecify.annotations.NullMarked;
