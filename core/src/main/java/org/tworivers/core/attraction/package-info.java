/// Attracting firms before anything is signed: teams that live where firms are, their visits, leads with their course,
/// and who talked first. A lead knows the project it became by its id alone; what comes of that is handed in.
@NullMarked
package org.tworivers.core.attraction;

import org.jspecify.annotations.NullMarked;
