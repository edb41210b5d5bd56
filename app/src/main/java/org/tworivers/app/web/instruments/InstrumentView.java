package org.tworivers.app.web.instruments;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.instruments.Method;
import org.tworivers.core.instruments.OpeningHours;
import org.tworivers.core.instruments.use.UseStatement;

/// All that a page says of one instrument.
///
/// @param hours the opening hours by the word of the day
/// @param prices what it costs, by the key of what is charged
/// @param maintenance that which is not over
/// @param trained who may work it until when, for the keeper
record InstrumentView(
        String accuracy,
        String room,
        String place,
        boolean photo,
        List<Map.Entry<String, String>> hours,
        List<Map.Entry<String, String>> prices,
        int step,
        int longest,
        List<MethodView> methods,
        List<Maintenance> maintenance,
        List<Trained> trained) {

    /// A method with its presets.
    record MethodView(String key, String name, String standard, List<SettingView> settings) {}

    /// A setting.
    record SettingView(String name, String unit, String preset, String least, String most) {}

    /// A time in which it cannot be used.
    record Maintenance(String key, String time, String reason) {}

    /// Somebody who was trained.
    ///
    /// @param good whether the training has not run out
    record Trained(String who, String day, String until, boolean good) {}

    static InstrumentView of(InstrumentCourse course, InstrumentPages pages, Locale locale) {
        Instrument stated = course.latest();
        String language = pages.messages(locale).language();
        Map<String, String> written = stated.hours().written();
        List<Map.Entry<String, String>> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String word = OpeningHours.word(day);
            hours.add(Map.entry(word, written.getOrDefault(word, "–")));
        }
        return new InstrumentView(
                stated.about().accuracy(),
                stated.about().room(),
                stated.place().isNone() ? "" : pages.codes().name(stated.place(), pages.today(), language),
                !course.photo().isEmpty(),
                hours,
                prices(stated),
                stated.prices().step(),
                stated.rules().longest(),
                stated.methods().stream().map(each -> method(each, language)).toList(),
                course.maintenance().stream()
                        .filter(each -> each.span().until().isAfter(pages.desk().now()))
                        .map(each -> new Maintenance(each.key(), each.span().toString(), each.reason()))
                        .toList(),
                pages.keeps(stated)
                        ? course.trained().values().stream()
                                .map(each -> trained(each, pages))
                                .toList()
                        : List.of());
    }

    private static List<Map.Entry<String, String>> prices(Instrument stated) {
        return List.of(
                Map.entry("inside", money(stated.prices().inside())),
                Map.entry("outside", money(stated.prices().outside())),
                Map.entry("attended", money(stated.prices().attended())),
                Map.entry("set-up", money(stated.prices().setUp())));
    }

    static String money(long fen) {
        return UseStatement.money(fen).units().toPlainString();
    }

    /// A value with its thousands apart, such as 10,000,000.
    static String grouped(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    private static MethodView method(Method method, String language) {
        return new MethodView(
                method.key(),
                method.names().in(language),
                method.standard(),
                method.settings().stream()
                        .map(each -> new SettingView(
                                each.names().in(language),
                                each.unit(),
                                grouped(each.preset()),
                                grouped(each.least()),
                                grouped(each.most())))
                        .toList());
    }

    private static Trained trained(TrainingPassed passed, InstrumentPages pages) {
        return new Trained(
                pages.holder(passed.holder()),
                passed.day().toString(),
                passed.until().toString(),
                !passed.until().isBefore(pages.today()));
    }
}
