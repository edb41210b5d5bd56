package org.tworivers.core.architecture.wrong;

import java.math.BigDecimal;
import java.util.List;

/// Wrong: figures are exact.
final class Inexact {
    private final double field = 1;
    private final float[] rates = {1};

    long both() {
        return Math.round(field + rates[0]);
    }

    double returned() {
        return field;
    }

    boolean taken(float rate) {
        return rate > 0;
    }

    boolean inside(BigDecimal figure) {
        return figure.doubleValue() > 0;
    }

    boolean boxed(List<Double> rates) {
        return rates.isEmpty();
    }
}
