/// Parks: what they have and admit, what they are recognised as, what is left of their quotas, which rules hold for who
/// wants to settle there, and who does.
@NullMarked
package org.tworivers.core.parks;

import org.jspecify.annotations.NullMarked;
