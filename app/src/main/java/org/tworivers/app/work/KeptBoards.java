package org.tworivers.app.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.tworivers.core.journal.Head;

/// Boards as they were read last, of days or of what somebody sees of a day. While the journal moves on without a word
/// about them they stay as they are.
///
/// @param <K> what a board is of
/// @param <S> what a board is read from; equal only when the same board would be read
/// @param <B> a board, not changed once it is made
public final class KeptBoards<K, S, B> {
    private final Cache<K, Kept<S, B>> kept;

    /// @param most how many are kept
    public KeptBoards(int most) {
        kept = Caffeine.newBuilder().maximumSize(most).build();
    }

    /// @param head of the journal up to which it holds; nothing when it holds as long as its source does
    private record Kept<S, B>(Optional<Head> head, S source, B board) {}

    /// One of the boards.
    ///
    /// @param head of the journal
    /// @param source what it is read from at that head
    /// @param read gives the board; it is told the last one of the same, if there is one
    public synchronized B at(Head head, K of, Supplier<S> source, BiFunction<S, Optional<B>, B> read) {
        Kept<S, B> found = kept.getIfPresent(of);
        return found != null && found.head().filter(head::equals).isPresent()
                ? found.board()
                : read(Optional.of(head), of, source.get(), read);
    }

    /// One of the boards that are read from others.
    ///
    /// @param source what it is read from
    /// @param read gives the board; it is told the last one of the same, if there is one
    public synchronized B from(S source, K of, BiFunction<S, Optional<B>, B> read) {
        return read(Optional.empty(), of, source, read);
    }

    private B read(Optional<Head> head, K of, S source, BiFunction<S, Optional<B>, B> read) {
        Kept<S, B> found = kept.getIfPresent(of);
        B board = found != null && found.source().equals(source)
                ? found.board()
                : read.apply(source, Optional.ofNullable(found).map(Kept::board));
        kept.put(of, new Kept<>(head, source, board));
        return board;
    }
}
