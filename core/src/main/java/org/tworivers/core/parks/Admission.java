package org.tworivers.core.parks;

import java.util.List;
import org.tworivers.core.shared.Code;

/// Whom a park takes in by its own lists.
///
/// @param sectors the sectors it is for, with all under them; empty for any
/// @param products products it takes beside them, whatever their sector
/// @param barredSectors sectors it does not take, with all under them
/// @param barredProducts products it does not take, whatever their sector
public record Admission(
        List<Code> sectors, List<String> products, List<Code> barredSectors, List<String> barredProducts) {
    /// Anybody.
    public static final Admission ANY = new Admission(List.of(), List.of(), List.of(), List.of());

    public Admission {
        sectors = List.copyOf(sectors);
        products = List.copyOf(products);
        barredSectors = List.copyOf(barredSectors);
        barredProducts = List.copyOf(barredProducts);
    }
}
