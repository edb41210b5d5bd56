package org.tworivers.app.web.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Noted;
import org.tworivers.core.projects.Statement.PaidOut;
import org.tworivers.core.projects.Statement.Received;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// Money that came in, or went out again.
final class ReceiptForm implements FactForm {
    /// Who paid; noted beside the receipt, for no figure asks for it.
    static final String PAYER = "payer";
    /// In which form; noted too.
    static final String FORM = "form-of-payment";

    private static final String FLOW = "flow";
    private static final String OUT = "out";
    private static final String MONEY = "money";
    private static final String VOUCHER = "voucher";
    private static final String PLACE = "payer-place";
    private static final String DAY = "day";

    @Override
    public String word() {
        return "receipt";
    }

    @Override
    public List<Statement> read(FieldReader in, Knowledge known) {
        Optional<Money> money = in.money(MONEY);
        Day day = in.day(DAY);
        String voucher = in.needed(VOUCHER);
        Code place = place(in, known);
        List<Statement> said = new ArrayList<>();
        boolean out = in.text(FLOW).equals(OUT);
        money.ifPresent(
                each -> said.add(out ? new PaidOut(each, voucher, day) : new Received(each, voucher, place, day)));
        note(PAYER, in.text(PAYER), day, said);
        String form = in.text(FORM);
        note(FORM, Choices.PAYMENTS.contains(form) ? form : "", day, said);
        return said;
    }

    private static void note(String field, String text, Day day, List<Statement> said) {
        if (!text.isEmpty()) {
            said.add(new Noted(field, text, day));
        }
    }

    private static Code place(FieldReader in, Knowledge known) {
        String typed = in.text(PLACE);
        Optional<Code> place =
                typed.isEmpty() ? Optional.of(Code.NONE) : known.places().find(typed);
        if (place.isEmpty()) {
            in.add(new Rejection(
                    "place-not-found", PLACE, typed, "no place is called so; choose one that the list offers."));
        }
        return place.orElse(Code.NONE);
    }

    @Override
    public boolean isAbout(Statement statement) {
        return statement instanceof Received
                || statement instanceof PaidOut
                || (statement instanceof Noted noted
                        && (noted.field().equals(PAYER) || noted.field().equals(FORM)));
    }

    @Override
    public Map<String, String> write(Statement statement, List<Statement> entry, Knowledge known) {
        Map<String, String> fields = new HashMap<>();
        switch (statement) {
            case Received(Money money, String voucher, Code place, Day day) -> {
                fields.putAll(AmountFields.of(MONEY, money));
                fields.putAll(Map.of(VOUCHER, voucher, DAY, day.toString(), FLOW, "in"));
                fields.put(PLACE, place.isNone() ? "" : place.toString());
            }
            case PaidOut(Money money, String voucher, Day day) -> {
                fields.putAll(AmountFields.of(MONEY, money));
                fields.putAll(Map.of(VOUCHER, voucher, DAY, day.toString(), FLOW, OUT));
            }
            default -> {}
        }
        for (Statement each : entry) {
            if (each instanceof Noted noted) {
                fields.putIfAbsent(noted.field(), noted.text());
            }
        }
        return fields;
    }
}
