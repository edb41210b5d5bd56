package org.tworivers.core.instruments;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What somebody wants of an instrument.
///
/// @param id short name, one of a kind
/// @param illustrative whether it is made up
/// @param instrument id of the instrument
/// @param organisation id of the organisation that uses it and owes what it costs
/// @param outside whether that is another than the instrument's
/// @param holder opaque id of the account, or commitment of the person, that works it or answers for it
/// @param span when
/// @param work how
/// @param asked when it was asked for; who asked first comes first
public record Booking(
        String id,
        boolean illustrative,
        String instrument,
        String organisation,
        boolean outside,
        String holder,
        Span span,
        Work work,
        LocalDateTime asked) {

    /// The same for another time.
    public Booking withSpan(Span time) {
        return new Booking(id, illustrative, instrument, organisation, outside, holder, time, work, asked);
    }

    /// What is to be done.
    ///
    /// @param attended whether the institute's staff works the instrument
    /// @param method key of the method; may be empty
    /// @param settings what is set, by key of the method's settings
    /// @param samples what is brought; may be empty
    public record Work(boolean attended, String method, SortedMap<String, BigDecimal> settings, String samples) {
        public Work {
            settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        }
    }
}
