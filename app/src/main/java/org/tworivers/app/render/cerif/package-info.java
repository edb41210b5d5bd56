/// Research in the words of CERIF, the profile of OpenAIRE: a book of plain records in, XML out.
@NullMarked
package org.tworivers.app.render.cerif;

import org.jspecify.annotations.NullMarked;
