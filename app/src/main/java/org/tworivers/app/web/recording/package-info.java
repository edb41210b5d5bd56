/// Recording on screen: what a dossier is given, what is corrected in it and taken back, and new projects.
@NullMarked
package org.tworivers.app.web.recording;

import org.jspecify.annotations.NullMarked;
