package org.tworivers.app.work.imports;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.map.RowReading;

/// Of all readings those of one kind.
///
/// @param <R> the kind
final class Only<R extends RowReading> implements Iterator<R> {
    private final Iterator<RowReading> readings;
    private final Class<R> kind;
    private @Nullable R next;

    Only(Iterator<RowReading> readings, Class<R> kind) {
        this.readings = readings;
        this.kind = kind;
    }

    @Override
    public boolean hasNext() {
        while (next == null && readings.hasNext()) {
            RowReading reading = readings.next();
            next = kind.isInstance(reading) ? kind.cast(reading) : null;
        }
        return next != null;
    }

    @Override
    public R next() {
        R found = hasNext() ? next : null;
        next = null;
        if (found == null) {
            throw new NoSuchElementException("no row is left");
        }
        return found;
    }
}
