package org.tworivers.app.work.energy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.core.energy.Consumption;
import org.tworivers.core.energy.EnergyQuestion;
import org.tworivers.core.energy.EnergyQuestion.Like;
import org.tworivers.core.shared.Rejection;

/// Reads what was typed about a screen, by page or by command; collects every fault.
public final class EnergyFields {
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?)\\s*([\\p{L}/]*)");
    private static final Map<String, Integer> TONNES = Map.of("", 0, "t", 0, "吨", 0, "万吨", 4, "kg", -3);
    private static final Map<String, Integer> SLOPES = Map.of("", 0, "kWh/t", 0, "kWh/kg", 3, "千瓦时/吨", 0);
    private static final Map<String, Integer> BASES = Map.of("", 0, "kWh", 0, "kWh/month", 0, "千瓦时", 0);
    private static final String YEAR = "year";

    private final Map<String, String> typed;
    private final List<Rejection> faults = new ArrayList<>();

    private EnergyFields(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    /// What came of reading.
    ///
    /// @param question what is asked, when there is no fault
    public record Read(Optional<EnergyQuestion> question, List<Rejection> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// Reads the fields `output`, `specific`, `base`, `on`, and, when something is to be compared, `process`,
    /// `boundary` and `year`.
    public static Read read(Map<String, String> typed, LocalDate today) {
        return new EnergyFields(typed).read(today);
    }

    private Read read(LocalDate today) {
        BigDecimal tonnes = amount("output", TONNES);
        BigDecimal slope = amount("specific", SLOPES);
        BigDecimal base = text("base").isEmpty() ? BigDecimal.ZERO : amount("base", BASES);
        if (tonnes.signum() == 0 && faults.isEmpty()) {
            add("energy-zero", "output", "write an output above 0, such as 10000t.");
        }
        LocalDate on = day(today);
        Optional<Like> like = text("process").isEmpty() ? Optional.empty() : Optional.of(like());
        return faults.isEmpty()
                ? new Read(Optional.of(new EnergyQuestion(tonnes, new Consumption(base, slope), on, like)), List.of())
                : new Read(Optional.empty(), faults);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private BigDecimal amount(String field, Map<String, Integer> units) {
        Matcher found = AMOUNT.matcher(text(field).replace(",", "").replace("，", ""));
        if (!found.matches() || !units.containsKey(found.group(2))) {
            add("energy-amount", field, "write a number from 0, maybe with its unit, such as 10000t or 500kWh/t.");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(found.group(1)).scaleByPowerOfTen(units.getOrDefault(found.group(2), 0));
    }

    private LocalDate day(LocalDate today) {
        try {
            return text("on").isEmpty() ? today : LocalDate.parse(text("on"));
        } catch (DateTimeException unreadable) {
            add("energy-day", "on", "write the day as 2017-05-24.");
            return today;
        }
    }

    private Like like() {
        if (!text(YEAR).matches("(19|20)[0-9]{2}")) {
            add("energy-year", YEAR, "write the year of which the value speaks, such as 2016.");
            return new Like(text("process"), text("boundary"), 0);
        }
        return new Like(text("process"), text("boundary"), Integer.parseInt(text(YEAR)));
    }

    private void add(String code, String field, String advice) {
        faults.add(new Rejection(code, field, text(field), advice));
    }
}
