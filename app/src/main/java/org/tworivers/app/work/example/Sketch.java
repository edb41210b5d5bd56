package org.tworivers.app.work.example;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.core.shared.Day;

/// A made-up project while it is being made: first drawn, then given its amounts, then its number, then its acts.
final class Sketch {
    /// Where its signing lies.
    enum Group {
        /// A contract from the base day to the as-of day.
        COUNTED,
        /// A contract before the base day.
        BEFORE_BASE,
        /// A contract whose date is too coarse to say on which side of the base day it lies.
        UNPLACED,
        /// A contract signed at the meeting that opened the day after the as-of day.
        AT_MEETING,
        /// An intent that has not become a contract.
        OPEN_INTENT
    }

    /// How far it gets by the as-of day.
    enum Fate {
        SIGNED_ONLY(0, false),
        REGISTERED(40, false),
        PERMITTED(40, false),
        STALLED_EARLY(120, false),
        ENDED_EARLY(120, false),
        BUILDING(120, true),
        STALLED_LATER(220, true),
        ENDED_LATER(240, true),
        OPERATING(290, true),
        FULL_CAPACITY(380, true);

        /// Days that must lie between its signing and the as-of day.
        final int room;

        final boolean started;

        Fate(int room, boolean started) {
            this.room = room;
            this.started = started;
        }
    }

    /// What it is an example of besides.
    enum Twist {
        NONE,
        INTENT_FIRST,
        SIGNED_AGAIN,
        INCREASED,
        INCREASED_AFTER_AS_OF,
        INVESTOR_CHANGED,
        STARTED_AFTER_AS_OF,
        IN_DOLLARS,
        WITHOUT_AMOUNT,
        ABOUT,
        UNPROVEN,
        OUT_AGAIN,
        SAME_VOUCHER,
        BEFORE_CONTRACT,
        ABOVE_CONTRACT,
        PAYER_INSIDE
    }

    final Group group;
    final Fate fate;
    final Word place;
    final Word sector;
    final Word origin;
    Twist twist = Twist.NONE;
    Day signed;
    String event;
    int number;

    /// Weight of its amount before scaling.
    long weight;

    /// Contract or intent, in 10,000 yuan.
    long total;

    /// More capital, in 10,000 yuan; 0 for none.
    long increment;

    /// Per cent of the total that comes from outside the region; 0 when it is not stated.
    int outsidePercent;

    /// Days of the stages that the register states without a paper; undated when it states none.
    Day statedStart = Day.UNDATED;

    Day statedOperation = Day.UNDATED;

    Sketch(Group group, Fate fate, List<Word> words, Day signed, String event) {
        this.group = group;
        this.fate = fate;
        place = words.get(0);
        sector = words.get(1);
        origin = words.get(2);
        this.signed = signed;
        this.event = event;
    }

    /// The day from which it has surely been signed.
    LocalDate signedDay() {
        return signed.last();
    }

    String id() {
        return ExampleFiles.REGISTER + "/" + fourDigits();
    }

    String fourDigits() {
        String digits = Integer.toString(number);
        return "0".repeat(4 - digits.length()) + digits;
    }

    String chineseName() {
        return "示例项目 " + fourDigits() + " " + place.chinese() + sector.chinese();
    }

    String englishName() {
        return "Example project " + fourDigits() + " " + place.english() + " " + sector.english();
    }
}
