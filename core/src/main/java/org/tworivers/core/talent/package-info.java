/// Talent agreements: people who keep their employer and work on site for a term. What is personal about
/// them lies in the register behind a commitment; here stands an opaque id alone, so that counts stay when
/// somebody is erased.
@NullMarked
package org.tworivers.core.talent;

import org.jspecify.annotations.NullMarked;
