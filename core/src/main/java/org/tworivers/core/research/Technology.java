package org.tworivers.core.research;

import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// A technology that an organisation takes in from elsewhere.
///
/// @param organisation id in the register of who takes it in
/// @param origin id in the register of who had it, or empty
/// @param cooperation subject of the project or contract by which it comes, or empty
public record Technology(
        String id,
        boolean illustrative,
        Names names,
        String organisation,
        String origin,
        String cooperation,
        Code sector) {}
