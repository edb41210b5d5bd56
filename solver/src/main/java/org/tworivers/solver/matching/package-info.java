/// Many seekers, few places: who gets which. `Matchmaker` by what both sides prefer (stable), `Assigner` at the least
/// cost (with prices that prove it); each with the reasons. `check` holds answers against their problems and shares no
/// code with the others.
@NullMarked
package org.tworivers.solver.matching;

import org.jspecify.annotations.NullMarked;
