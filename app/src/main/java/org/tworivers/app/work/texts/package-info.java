/// What texts in Chinese and English say: their terms, the words of both languages that mean the same, and a search
/// over many offers.
@NullMarked
package org.tworivers.app.work.texts;

import org.jspecify.annotations.NullMarked;
