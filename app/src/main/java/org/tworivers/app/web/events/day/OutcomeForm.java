package org.tworivers.app.web.events.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.MeetingsEntry.Result;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// What is typed about a meeting's outcome: one choice of five, and when it was signed maybe an amount.
final class OutcomeForm {
    static final String NOT_HELD = "not-held";

    /// The choices, in the order they are offered.
    static final List<String> CHOICES =
            List.of(Result.NONE.word(), Result.FOLLOW_UP.word(), Result.LEAD.word(), Result.SIGNING.word(), NOT_HELD);

    private static final String RESULT = "result";
    private static final String AMOUNT = "amount";
    private static final String NOTE = "note";

    private OutcomeForm() {}

    /// A form as it was read.
    ///
    /// @param faults every fault; when there is one, nothing is to be recorded
    record Read(Optional<OutcomeStated> stated, List<Rejection> faults) {}

    /// @param by who says so: the key of a delegation, or empty for the desk
    static Read read(String event, Pair pair, String by, Map<String, String> typed) {
        FieldReader in = new FieldReader(typed);
        String choice = in.chosen(RESULT, CHOICES);
        Optional<Money> amount = in.amount(AMOUNT) instanceof Amount.Stated(Money money, boolean about)
                ? Optional.of(money)
                : Optional.empty();
        String note = in.text(NOTE);
        if (!in.rejections().isEmpty()) {
            return new Read(Optional.empty(), in.rejections());
        }
        boolean held = !choice.equals(NOT_HELD);
        Result result = held ? result(choice) : Result.NONE;
        return new Read(Optional.of(new OutcomeStated(event, pair, by, held, result, amount, note)), List.of());
    }

    private static Result result(String word) {
        for (Result result : Result.values()) {
            if (result.word().equals(word)) {
                return result;
            }
        }
        throw new IllegalArgumentException("result (" + word + ") must be one of " + CHOICES + ". Maybe none.");
    }

    /// An outcome as it would be typed.
    static Map<String, String> write(OutcomeStated stated) {
        Map<String, String> typed = new HashMap<>();
        typed.put(RESULT, choice(stated));
        typed.put(NOTE, stated.note());
        stated.amount().ifPresent(amount -> {
            typed.put(AMOUNT, amount.units().stripTrailingZeros().toPlainString());
            typed.put("unit", "one");
            typed.put("currency", amount.denomination().currency());
        });
        return typed;
    }

    static String choice(OutcomeStated stated) {
        return stated.held() ? stated.result().word() : NOT_HELD;
    }
}
