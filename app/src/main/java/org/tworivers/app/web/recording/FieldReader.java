package org.tworivers.app.web.recording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tworivers.app.exchange.map.AmountText;
import org.tworivers.app.exchange.map.AmountUnit;
import org.tworivers.app.exchange.map.DateRules;
import org.tworivers.app.exchange.map.DateText;
import org.tworivers.app.exchange.map.UnreadableException;
import org.tworivers.app.web.recording.Knowledge.CodeFinder;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Reads the fields of a form as what they should be, as registers are read, and collects every fault.
public final class FieldReader {
    private static final DateText DATES = new DateText(new DateRules(DateRules.Order.UNKNOWN, true));
    private static final int LONG = 200;

    private final Map<String, String> typed;
    private final int longest;
    private final List<Rejection> rejections = new ArrayList<>();

    /// Texts of up to 200 letters.
    ///
    /// @param typed what was typed, by field
    public FieldReader(Map<String, String> typed) {
        this(typed, LONG);
    }

    /// @param longest how many letters a text may have
    public FieldReader(Map<String, String> typed, int longest) {
        this.typed = typed;
        this.longest = longest;
    }

    /// Every fault found so far.
    public List<Rejection> rejections() {
        return rejections;
    }

    public void add(Rejection rejection) {
        rejections.add(rejection);
    }

    /// What was typed, without blanks around it; maybe empty.
    public String text(String field) {
        String text = typed.getOrDefault(field, "").strip();
        if (text.length() > longest) {
            add(new Rejection(
                            "text-long",
                            field,
                            text.substring(0, longest) + "…",
                            "shorten it to " + longest + " letters.")
                    .naming(Integer.toString(longest)));
            return text.substring(0, longest);
        }
        return text;
    }

    /// What must be typed.
    public String needed(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            add(new Rejection("field-missing", field, "", "fill it in."));
        }
        return text;
    }

    /// One of the words that are offered; empty where another one was sent, and then there is a fault.
    public String chosen(String field, List<String> offered) {
        String word = text(field);
        if (offered.contains(word)) {
            return word;
        }
        String words = String.join(", ", offered);
        add(
                word.isEmpty()
                        ? new Rejection("field-missing", field, word, "fill it in.")
                        : new Rejection("choice-unknown", field, word, "write one of " + words + ".").naming(words));
        return "";
    }

    /// A day, as precisely as it was typed; undated where it cannot be read, and then there is a fault.
    public Day day(String field) {
        return day(field, needed(field));
    }

    /// A day that may be left out; undated where it is, and where it cannot be read, and then there is a fault.
    public Day dayIfTyped(String field) {
        String text = text(field);
        return text.isEmpty() ? Day.UNDATED : day(field, text);
    }

    /// Names in the languages of the pages; nothing when there is none, and then there is a fault.
    public Optional<Names> names() {
        TreeMap<String, String> names = new TreeMap<>();
        for (String language : List.of("zh", "en")) {
            String name = text("name-" + language);
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        if (names.isEmpty()) {
            add(new Rejection("names-missing", "name-zh", "", "give it a name in one of the languages."));
            return Optional.empty();
        }
        return Optional.of(new Names(names));
    }

    /// A code by its name or itself; [Code#NONE] when nothing was typed, and when it cannot be found, which is a fault.
    public Code code(String field, CodeFinder finder) {
        String text = text(field);
        Optional<Code> code = text.isEmpty() ? Optional.of(Code.NONE) : finder.find(text);
        if (code.isEmpty()) {
            add(new Rejection(
                    "code-not-found",
                    field,
                    text,
                    "nothing, or more than one thing, is called so; choose from the list."));
        }
        return code.orElse(Code.NONE);
    }

    private Day day(String field, String text) {
        try {
            return DATES.parse(text);
        } catch (UnreadableException unreadable) {
            read(field, text, unreadable);
            return Day.UNDATED;
        }
    }

    /// An amount, which may be left out. A unit in the text goes before the one that was chosen.
    public Amount amount(String field) {
        String text = text(field);
        try {
            return new AmountText(unit(), denomination(), '.').parse(text);
        } catch (UnreadableException unreadable) {
            read(field, text, unreadable);
            return Amount.unstated();
        }
    }

    /// An exact amount that must be there; nothing when it is not, and then there is a fault.
    Optional<Money> money(String field) {
        String text = needed(field);
        if (text.isEmpty() || !(amount(field) instanceof Amount.Stated(Money money, boolean about))) {
            return Optional.empty();
        }
        if (about) {
            add(new Rejection("amount-about", field, text, "the slip says it exactly; copy it from there."));
        }
        return Optional.of(money);
    }

    /// A number with a fraction that must be there; nothing when it is not, and then there is a fault.
    Optional<BigDecimal> number(String field) {
        String text = needed(field);
        if (text.matches("\\d{1,9}(\\.\\d{1,9})?") && new BigDecimal(text).signum() > 0) {
            return Optional.of(new BigDecimal(text));
        }
        if (!text.isEmpty()) {
            add(new Rejection("rate-unreadable", field, text, "write a number above zero, such as 6.5."));
        }
        return Optional.empty();
    }

    private AmountUnit unit() {
        return switch (typed.getOrDefault("unit", "")) {
            case "wan" -> new AmountUnit(4, "");
            case "yi" -> new AmountUnit(8, "");
            default -> AmountUnit.ONE;
        };
    }

    /// What amounts are counted in.
    Denomination denomination() {
        String currency = typed.getOrDefault("currency", "").strip();
        boolean told = rejections.stream().anyMatch(each -> each.field().equals("currency"));
        if (!currency.isEmpty() && !told) {
            chosen("currency", Choices.CURRENCIES);
        }
        return Choices.CURRENCIES.contains(currency) ? new Denomination(currency, 0) : Denomination.CNY;
    }

    private void read(String field, String text, UnreadableException unreadable) {
        add(new Rejection(unreadable.code(), field, text, unreadable.advice()));
    }
}
