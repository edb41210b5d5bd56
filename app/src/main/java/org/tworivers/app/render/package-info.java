/// Text out: tables, JSON, HTML pages of bulletins, and the message files in Chinese and English.
@NullMarked
package org.tworivers.app.render;

import org.jspecify.annotations.NullMarked;
