package org.tworivers.core.projects;

import org.tworivers.core.shared.Amount;

/// What a paper says of capital: the total, and the part from outside the region, kept apart.
///
/// @param total the whole amount
/// @param outside the part from outside the host region; unstated when the paper does not say
public record Capital(Amount total, Amount outside) {
    /// A capital of which only the total was stated.
    public static Capital ofTotal(Amount total) {
        return new Capital(total, Amount.unstated());
    }
}
