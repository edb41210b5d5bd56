/// Results of research for whoever looks: how ready they are, where they are used, and what is produced with them.
@NullMarked
package org.tworivers.app.work.results;

import org.jspecify.annotations.NullMarked;
