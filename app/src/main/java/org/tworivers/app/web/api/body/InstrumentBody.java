package org.tworivers.app.web.api.body;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the catalogue says of an instrument.
///
/// @param id small letters, digits and hyphens; only of a new one
/// @param organisation for the office: id or name of the organisation that keeps it; one's own otherwise
/// @param names by language, `zh` and `en`
/// @param place where it stands, scheme:code
/// @param model its model
/// @param samples which samples it takes
/// @param accuracy how exact it is
/// @param room where to find it
/// @param methods what it is used for
/// @param hours when it is open, such as `08:00-12:00 13:30-18:00`, by `mon` to `sun`
/// @param prices what its use costs
/// @param longestHours how many hours are booked at most at once
/// @param trained whether only who was trained on it works it
/// @param retired whether it is booked no more
/// @param from the day from which this is so
public record InstrumentBody(
        @Nullable String id,
        @Nullable String organisation,
        @Nullable Map<String, String> names,
        @Nullable String place,
        @Nullable String model,
        @Nullable String samples,
        @Nullable String accuracy,
        @Nullable String room,
        @Nullable List<MethodBody> methods,
        @Nullable Map<String, String> hours,
        @Nullable PricesBody prices,
        @Nullable Integer longestHours,
        @Nullable Boolean trained,
        @Nullable Boolean retired,
        @Nullable String from) {

    /// A method of an instrument.
    ///
    /// @param key small letters, digits and hyphens
    /// @param names by language, `zh` and `en`
    /// @param standard the standard it follows
    /// @param settings what is set for it
    public record MethodBody(
            @Nullable String key,
            @Nullable Map<String, String> names,
            @Nullable String standard,
            @Nullable List<SettingBody> settings) {
        private String line() {
            String method =
                    text(key) + " = " + called(names) + (text(standard).isEmpty() ? "" : " (" + text(standard) + ")");
            return settings == null
                    ? method
                    : settings.stream().map(SettingBody::line).collect(Collectors.joining("\n", method + "\n", ""));
        }
    }

    /// Something that is set for a method.
    ///
    /// @param key small letters, digits and hyphens
    /// @param names by language, `zh` and `en`
    /// @param unit its unit; may be left out
    /// @param preset what it is when nothing else is said, a number as a text
    /// @param least the least it can be
    /// @param most the most it can be
    public record SettingBody(
            @Nullable String key,
            @Nullable Map<String, String> names,
            @Nullable String unit,
            @Nullable String preset,
            @Nullable String least,
            @Nullable String most) {
        private String line() {
            return "- " + text(key) + " = " + called(names) + ", " + text(unit) + ", " + text(preset) + ", "
                    + text(least) + ", " + text(most);
        }
    }

    /// What the use of an instrument costs, in fen.
    ///
    /// @param inside an hour, for its own organisation
    /// @param outside an hour, for others
    /// @param attended an hour more where the staff works it
    /// @param setUp each time
    /// @param step of how many minutes each begun one counts
    public record PricesBody(
            @Nullable Long inside,
            @Nullable Long outside,
            @Nullable Long attended,
            @Nullable Long setUp,
            @Nullable Integer step) {
        private void fill(Map<String, String> fields) {
            Fields.put(fields, "inside", yuan(inside));
            Fields.put(fields, "outside", yuan(outside));
            Fields.put(fields, "attended", yuan(attended));
            Fields.put(fields, "set-up", yuan(setUp));
            Fields.putWhole(fields, "step", step);
        }

        private static @Nullable String yuan(@Nullable Long fen) {
            return fen == null ? null : BigDecimal.valueOf(fen, 2).toPlainString();
        }
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /// Names as forms write them on one line: the Chinese one, then the English one.
    private static String called(@Nullable Map<String, String> names) {
        if (names == null) {
            return "";
        }
        String chinese = text(names.get("zh"));
        String english = text(names.get("en"));
        return english.isEmpty() ? chinese : chinese + " / " + english;
    }

    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "id", id);
        Fields.put(fields, "organisation", organisation);
        Fields.putNames(fields, names);
        Fields.put(fields, "place", place);
        Fields.put(fields, "model", model);
        Fields.put(fields, "samples", samples);
        Fields.put(fields, "accuracy", accuracy);
        Fields.put(fields, "room", room);
        Fields.putLines(
                fields,
                "methods",
                methods == null ? null : methods.stream().map(MethodBody::line).toList());
        if (hours != null) {
            hours.forEach((day, open) -> fields.put("hours-" + day, open));
        }
        if (prices != null) {
            prices.fill(fields);
        }
        Fields.putWhole(fields, "longest", longestHours);
        Fields.putFlag(fields, "trained", trained);
        Fields.putFlag(fields, "retired", retired);
        Fields.put(fields, "from", from);
        return fields;
    }
}
