package org.tworivers.app.work.imports;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.map.RowReading;
import org.tworivers.app.exchange.map.RowReading.Stated;

/// Of all readings those that could be read.
final class StatedOnly implements Iterator<Stated> {
    private final Iterator<RowReading> readings;
    private @Nullable Stated next;

    StatedOnly(Iterator<RowReading> readings) {
        this.readings = readings;
    }

    @Override
    public boolean hasNext() {
        while (next == null && readings.hasNext()) {
            next = readings.next() instanceof Stated stated ? stated : null;
        }
        return next != null;
    }

    @Override
    public Stated next() {
        Stated stated = hasNext() ? next : null;
        next = null;
        if (stated == null) {
            throw new NoSuchElementException("no row is left");
        }
        return stated;
    }
}
