/// One log of facts: the entry envelope, the hash chain, canonical text and known-at as a sequence.
/// It knows no payload of any feature; each floor above brings its own sealed entry type and codec.
@NullMarked
package org.tworivers.core.journal;

import org.jspecify.annotations.NullMarked;
