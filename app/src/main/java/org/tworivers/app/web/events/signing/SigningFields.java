package org.tworivers.app.web.events.signing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.SigningItem;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What is typed about an item of a signing programme.
final class SigningFields {
    private SigningFields() {}

    /// An item as it was read.
    ///
    /// @param faults every fault; when there is one, there is no item
    record Read(Optional<SigningItem> item, List<Rejection> faults) {}

    /// @param codes the codes that are offered, as they are written
    static Read read(Map<String, String> typed, EventBook book, List<String> codes) {
        FieldReader in = new FieldReader(typed);
        Optional<Names> names = in.names();
        String key = in.needed("key");
        String order = in.needed("order");
        if (!order.isEmpty() && !order.matches("\\d{1,3}")) {
            in.add(new Rejection("order-unusable", "order", order, "count from 1."));
        }
        String kind = in.chosen("kind", List.of("contract", "intent"));
        Optional<Money> total = money(in, "total");
        Optional<Money> outside = money(in, "outside");
        List<String> parties = Arrays.stream(in.text("parties").split("[\\n;；]", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> party(book, each))
                .toList();
        Code place = code(in, "place", codes);
        Code sector = code(in, "sector", codes);
        if (!in.rejections().isEmpty() || names.isEmpty()) {
            return new Read(Optional.empty(), in.rejections());
        }
        return new Read(
                Optional.of(new SigningItem(
                        key,
                        Integer.parseInt(order),
                        names.get(),
                        parties,
                        kind.equals("contract"),
                        total,
                        outside,
                        place,
                        sector,
                        typed.containsKey("struck"))),
                List.of());
    }

    private static Optional<Money> money(FieldReader in, String field) {
        return in.amount(field) instanceof Amount.Stated(Money money, boolean about)
                ? Optional.of(money)
                : Optional.empty();
    }

    /// The key of a delegation of that name, else the name as it was typed.
    private static String party(EventBook book, String typed) {
        return book.delegations().values().stream()
                .filter(each ->
                        each.key().equals(typed) || each.names().byLanguage().containsValue(typed))
                .map(each -> each.key())
                .findFirst()
                .orElse(typed);
    }

    private static Code code(FieldReader in, String field, List<String> codes) {
        String text = in.text(field);
        if (text.isEmpty()) {
            return Code.NONE;
        }
        if (!codes.contains(text)) {
            in.add(new Rejection(
                    "code-not-found",
                    field,
                    text,
                    "nothing, or more than one thing, is called so; choose from the list."));
            return Code.NONE;
        }
        return Code.parse(text);
    }

    /// An item as it would be typed.
    static Map<String, String> write(SigningItem item, EventBook book, String language) {
        Map<String, String> typed = new HashMap<>();
        typed.put("key", item.key());
        typed.put("order", Integer.toString(item.order()));
        item.names().byLanguage().forEach((each, name) -> typed.put("name-" + each, name));
        typed.put("kind", item.contract() ? "contract" : "intent");
        typed.put("parties", String.join("; ", parties(item, book, language)));
        item.total()
                .ifPresent(total ->
                        typed.put("total", total.units().stripTrailingZeros().toPlainString()));
        item.outside()
                .ifPresent(outside -> typed.put(
                        "outside", outside.units().stripTrailingZeros().toPlainString()));
        item.total()
                .ifPresent(total -> typed.put("currency", total.denomination().currency()));
        typed.put("place", item.place().isNone() ? "" : item.place().toString());
        typed.put("sector", item.sector().isNone() ? "" : item.sector().toString());
        if (item.struck()) {
            typed.put("struck", "1");
        }
        return typed;
    }

    static List<String> parties(SigningItem item, EventBook book, String language) {
        return item.parties().stream()
                .map(key -> book.findDelegation(key)
                        .map(delegation -> delegation.names().in(language))
                        .orElse(key))
                .toList();
    }
}
