package org.tworivers.core.instruments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// When an instrument may be used, by the day of the week. An hour of 24:00 is the end of its day; hours that go on to
/// the next day are written on both.
///
/// @param byDay the hours of each day, in order and apart from each other; closed on days that are left out
public record OpeningHours(Map<DayOfWeek, List<Hours>> byDay) {
    /// Every minute of every day.
    public static final OpeningHours ALWAYS = new OpeningHours(
            Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> List.of(Hours.WHOLE_DAY))));

    private static final int SHORT = 3;

    /// Hours of one day.
    ///
    /// @param from minutes since midnight
    /// @param until minutes since midnight, at most 1,440
    public record Hours(int from, int until) {
        static final Hours WHOLE_DAY = new Hours(0, Span.DAY);
        private static final Pattern FORM =
                Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-(?:([01]\\d|2[0-3]):([0-5]\\d)|(24):(00))");
        private static final int HOUR = 60;

        public Hours {
            if (from < 0 || from >= until || until > Span.DAY) {
                throw new IllegalArgumentException("hours (" + from + " to " + until
                        + ") must begin before they end, within a day. Maybe 08:00-18:00.");
            }
        }

        static Hours parse(String text) {
            Matcher found = FORM.matcher(text);
            if (!found.matches()) {
                throw new IllegalArgumentException(
                        "hours (" + text + ") must be written HH:MM-HH:MM. Maybe 08:00-18:00.");
            }
            boolean whole = found.group(5) != null;
            int until = whole ? Span.DAY : minutes(found.group(3), found.group(4));
            return new Hours(minutes(found.group(1), found.group(2)), until);
        }

        private static int minutes(String hours, String minutes) {
            return Integer.parseInt(hours) * HOUR + Integer.parseInt(minutes);
        }

        @Override
        public String toString() {
            return clock(from) + "-" + clock(until);
        }

        private static String clock(int minutes) {
            return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
        }
    }

    public OpeningHours {
        Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
        byDay.forEach((day, hours) -> {
            for (int i = 1; i < hours.size(); i++) {
                if (hours.get(i).from() < hours.get(i - 1).until()) {
                    throw new IllegalArgumentException("hours (" + hours + ") of " + word(day)
                            + " must be in order and not overlap. Maybe 08:00-12:00 14:00-18:00.");
                }
            }
            if (!hours.isEmpty()) {
                copy.put(day, List.copyOf(hours));
            }
        });
        byDay = Collections.unmodifiableMap(copy);
    }

    /// The stable word of a day, such as `mon`.
    public static String word(DayOfWeek day) {
        return day.name().substring(0, SHORT).toLowerCase(Locale.ROOT);
    }

    /// Reads hours by the words of days, each written `08:00-12:00 14:00-18:00`.
    ///
    /// @throws IllegalArgumentException with what cannot be read
    public static OpeningHours parse(Map<String, String> written) {
        Map<DayOfWeek, List<Hours>> byDay = new EnumMap<>(DayOfWeek.class);
        for (String word : written.keySet()) {
            if (Arrays.stream(DayOfWeek.values()).noneMatch(day -> word(day).equals(word))) {
                throw new IllegalArgumentException("hours of (" + word + ") must be of a day of the week. Maybe mon.");
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String text = written.getOrDefault(word(day), "").strip();
            if (!text.isEmpty()) {
                byDay.put(
                        day, Arrays.stream(text.split("\\s+")).map(Hours::parse).toList());
            }
        }
        return new OpeningHours(byDay);
    }

    /// The inverse of [#parse].
    public SortedMap<String, String> written() {
        SortedMap<String, String> written = new TreeMap<>();
        byDay.forEach((day, hours) ->
                written.put(word(day), hours.stream().map(Hours::toString).collect(Collectors.joining(" "))));
        return written;
    }

    /// The hours of a day, as stretches of time.
    public List<Span> on(LocalDate day) {
        long midnight = day.toEpochDay() * Span.DAY;
        List<Span> spans = new ArrayList<>();
        for (Hours each : byDay.getOrDefault(day.getDayOfWeek(), List.of())) {
            spans.add(Span.of(midnight + each.from(), midnight + each.until()));
        }
        return spans;
    }
}
