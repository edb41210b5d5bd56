/// The jobs: each joins a store, the core and files to one piece of work that the command line and the web
/// share.
@NullMarked
package org.tworivers.app.work;

import org.jspecify.annotations.NullMarked;
