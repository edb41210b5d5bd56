package org.tworivers.core.instruments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// What is recorded of instruments and of bookings. Who did something is who recorded it.
public sealed interface InstrumentsEntry {

    /// What it is about, as `kind:id`.
    String subject();

    /// When it was so.
    LocalDateTime at();

    /// Something about an instrument.
    sealed interface OfInstrument extends InstrumentsEntry {
        /// The id of the instrument.
        String instrument();

        @Override
        default String subject() {
            return "instrument:" + instrument();
        }
    }

    /// Something about a booking.
    sealed interface OfBooking extends InstrumentsEntry {
        /// The id of the booking.
        String booking();

        @Override
        default String subject() {
            return "booking:" + booking();
        }
    }

    /// The catalogue says this of an instrument, from a day on.
    record InstrumentStated(Instrument stated) implements OfInstrument {
        @Override
        public String instrument() {
            return stated.id();
        }

        @Override
        public LocalDateTime at() {
            return stated.from().atTime(LocalTime.MIDNIGHT);
        }
    }

    /// An instrument cannot be used for a time.
    ///
    /// @param key short name, one of a kind within the instrument
    record MaintenanceSet(String instrument, String key, Span span, String reason, LocalDateTime at)
            implements OfInstrument {}

    /// It can be used again, earlier than was said.
    record MaintenanceLifted(String instrument, String key, LocalDateTime at) implements OfInstrument {}

    /// Somebody was trained on an instrument. What is said later of the same person counts.
    ///
    /// @param holder opaque id of their account, or commitment of the person
    /// @param until the last day on which they may work it; before `day` for nobody who may any more
    /// @param note which training; may be empty
    record TrainingPassed(String instrument, String holder, LocalDate day, LocalDate until, String note)
            implements OfInstrument {
        @Override
        public LocalDateTime at() {
            return day.atTime(LocalTime.MIDNIGHT);
        }
    }

    /// Somebody booked an instrument, asked for it, or waits for it.
    ///
    /// @param state [BookingState#BOOKED], [BookingState#ASKED] or [BookingState#WAITING]
    record BookingMade(Booking made, BookingState state) implements OfBooking {
        public BookingMade {
            if (!state.isOpen()) {
                throw new IllegalArgumentException(
                        "state (" + state.word() + ") must be booked, asked or waiting. Maybe asked.");
            }
        }

        @Override
        public String booking() {
            return made.id();
        }

        @Override
        public LocalDateTime at() {
            return made.asked();
        }
    }

    /// The time that somebody waited for became free, and they were first.
    record PlaceGiven(String booking, LocalDateTime at) implements OfBooking {}

    /// The keeper agrees.
    record BookingGranted(String booking, String note, LocalDateTime at) implements OfBooking {}

    /// The keeper does not agree.
    record BookingRejected(String booking, String reason, LocalDateTime at) implements OfBooking {}

    /// It was called off, by who booked or by the keeper.
    record BookingCancelled(String booking, String reason, LocalDateTime at) implements OfBooking {}

    /// It is for another time now: as if it were called off and booked anew, in one act and under its id.
    ///
    /// @param state [BookingState#BOOKED], or [BookingState#ASKED] when the keeper has to agree anew
    /// @param reason why; may be empty
    record BookingMoved(String booking, Span span, BookingState state, String reason, LocalDateTime at)
            implements OfBooking {
        public BookingMoved {
            if (state != BookingState.BOOKED && state != BookingState.ASKED) {
                throw new IllegalArgumentException(
                        "state (" + state.word() + ") must be booked or asked. Maybe asked.");
            }
        }
    }

    /// Samples came, or went back.
    ///
    /// @param returned whether they went back
    /// @param what which, how many, in which state
    record SamplesHanded(String booking, boolean returned, String what, LocalDateTime at) implements OfBooking {}

    /// The instrument was used.
    ///
    /// @param used when really; within the booking
    /// @param charge what it costs, in fen, by the prices of its day
    record UseRecorded(String booking, Span used, long charge, LocalDateTime at) implements OfBooking {}

    /// What came of it: a file, named by the entry's evidence.
    ///
    /// @param title what the file holds
    record ResultsFiled(String booking, String title, LocalDateTime at) implements OfBooking {}
}
