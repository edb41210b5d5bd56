/// What was typed into forms, or stands in rows of files, read field by field.
@NullMarked
package org.tworivers.app.work.typed;

import org.jspecify.annotations.NullMarked;
