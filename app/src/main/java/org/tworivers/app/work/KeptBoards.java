package org.tworivers.app.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.tworivers.core.journal.Head;

/// Boards of days as they were read last, each with the parts of it that were asked for. While the journal moves on
/// without a word about them they stay as they are; when a board is read on, so are its parts, so that none of them
/// holds what an earlier board was read from.
///
/// @param <S> what a board is read from; equal only when the same board would be read
/// @param <B> a board, not changed once it is made
public final class KeptBoards<S, B> {
    private static final int DAYS = 4;

    /// Where there are so many, all parts of a board are left and read anew when they are asked for.
    private static final int PARTS = 60;

    private final Cache<LocalDate, Kept<S, B>> kept =
            Caffeine.newBuilder().maximumSize(DAYS).build();

    /// @param head of the journal up to which it holds
    private record Kept<S, B>(Head head, S source, B board, Map<Object, Part<B>> parts) {}

    private record Part<B>(B board, Reading<B> reading) {}

    /// How a part is read.
    ///
    /// @param <B> a board
    public interface Reading<B> {
        /// From the whole.
        B of(B whole);

        /// From the same part of an earlier whole; nothing when that cannot be.
        Optional<B> after(B part, B whole);
    }

    /// The board of a day.
    ///
    /// @param head of the journal
    /// @param source what it is read from at that head
    /// @param read gives the board; it is told the last one of that day, if there is one
    public synchronized B at(Head head, LocalDate asOf, Supplier<S> source, BiFunction<S, Optional<B>, B> read) {
        Kept<S, B> found = kept.getIfPresent(asOf);
        if (found != null && found.head().equals(head)) {
            return found.board();
        }
        S now = source.get();
        Kept<S, B> next;
        if (found == null) {
            next = new Kept<>(head, now, read.apply(now, Optional.empty()), new HashMap<>());
        } else if (found.source().equals(now)) {
            next = new Kept<>(head, now, found.board(), found.parts());
        } else {
            B board = read.apply(now, Optional.of(found.board()));
            next = new Kept<>(head, now, board, readOn(found.parts(), board));
        }
        kept.put(asOf, next);
        return next.board();
    }

    private static <B> Map<Object, Part<B>> readOn(Map<Object, Part<B>> parts, B whole) {
        Map<Object, Part<B>> later = new HashMap<>();
        parts.forEach((key, part) -> part.reading()
                .after(part.board(), whole)
                .ifPresent(board -> later.put(key, new Part<>(board, part.reading()))));
        return later;
    }

    /// Part of the board of a day.
    ///
    /// @param key which part; equal only for what is read alike
    public synchronized B part(LocalDate asOf, B whole, Object key, Reading<B> reading) {
        Kept<S, B> found = kept.getIfPresent(asOf);
        if (found == null || !found.board().equals(whole)) {
            return reading.of(whole);
        }
        Part<B> part = found.parts().get(key);
        if (part == null) {
            if (found.parts().size() >= PARTS) {
                found.parts().clear();
            }
            part = new Part<>(reading.of(whole), reading);
            found.parts().put(key, part);
        }
        return part.board();
    }
}
