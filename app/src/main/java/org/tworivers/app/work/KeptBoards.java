package org.tworivers.app.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.tworivers.core.journal.Head;

/// Boards of days as they were read last, each with the parts of it that were asked for. While the journal moves on
/// without a word about them they stay as they are.
///
/// @param <S> what a board is read from; equal only when the same board would be read
/// @param <B> a board, not changed once it is made
public final class KeptBoards<S, B> {
    private static final int DAYS = 4;

    private final Cache<LocalDate, Kept<S, B>> kept =
            Caffeine.newBuilder().maximumSize(DAYS).build();
    private final Cache<B, Map<Object, B>> parts =
            Caffeine.newBuilder().weakKeys().build();

    /// @param head of the journal up to which it holds
    private record Kept<S, B>(Head head, S source, B board) {}

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
        B board = found != null && found.source().equals(now)
                ? found.board()
                : read.apply(now, Optional.ofNullable(found).map(Kept::board));
        kept.put(asOf, new Kept<>(head, now, board));
        return board;
    }

    /// Part of a board.
    ///
    /// @param key which part; equal for the same
    public B part(B whole, Object key, Supplier<B> read) {
        return parts.get(whole, fresh -> new ConcurrentHashMap<>()).computeIfAbsent(key, fresh -> read.get());
    }
}
