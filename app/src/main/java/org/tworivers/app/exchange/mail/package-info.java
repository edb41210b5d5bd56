/// Letters by electronic mail: what is sent, to whom, and what became of it. Keeps nothing and tries once; who sends
/// decides what to try again.
@NullMarked
package org.tworivers.app.exchange.mail;

import org.jspecify.annotations.NullMarked;
