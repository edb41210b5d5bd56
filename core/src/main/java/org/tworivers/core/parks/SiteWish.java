package org.tworivers.core.parks;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// What a firm looks for: a place for a project.
///
/// @param id stable id
/// @param illustrative made up for demonstration
/// @param names its names by language
/// @param sector what it does; [Code#NONE] when that is not known
/// @param products what it makes, in words
/// @param origin where it comes from; [Code#NONE] when that is not known
/// @param needs what it asks for, none of them nothing
/// @param text what it asks for, in words
/// @param open false when it looks no longer
public record SiteWish(
        String id,
        boolean illustrative,
        Names names,
        Code sector,
        List<String> products,
        Code origin,
        SortedMap<Resource, Quantity> needs,
        String text,
        boolean open) {
    public SiteWish {
        products = List.copyOf(products);
        SortedMap<Resource, Quantity> some = new TreeMap<>(needs);
        some.values().removeIf(Quantity::isNone);
        needs = Collections.unmodifiableSortedMap(some);
    }

    /// How much it asks for.
    public Quantity need(Resource resource) {
        return needs.getOrDefault(resource, Quantity.NONE);
    }
}
