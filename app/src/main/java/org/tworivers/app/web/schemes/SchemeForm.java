package org.tworivers.app.web.schemes;

import java.util.Map;
import org.tworivers.app.exchange.map.DateRules;
import org.tworivers.app.exchange.map.DateText;
import org.tworivers.app.exchange.map.UnreadableException;
import org.tworivers.app.exchange.reference.ReferenceFile;
import org.tworivers.app.work.reference.Snapshot;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// What is typed about a file of a scheme.
///
/// @param scheme name of the scheme
/// @param day the day the file shows, as typed
/// @param complete whether codes that it lacks have ended
/// @param level level of all its codes, maybe empty
/// @param parent column of the code above, maybe empty
/// @param language language of its names, `zh` or `en`
public record SchemeForm(String scheme, String day, boolean complete, String level, String parent, String language) {
    private static final DateText DATES = new DateText(new DateRules(DateRules.Order.UNKNOWN, true));
    private static final String NAME = "[a-z0-9][a-z0-9.-]{0,39}";
    private static final String NOBODYS = "none";
    private static final String DAY = "day";
    private static final int LONGEST = 60;

    static SchemeForm of(Map<String, String> typed) {
        return new SchemeForm(
                text(typed, "scheme"),
                text(typed, DAY),
                typed.containsKey("complete"),
                text(typed, "level"),
                text(typed, "parent"),
                typed.getOrDefault("language", "").equals("en") ? "en" : "zh");
    }

    private static String text(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /// How the file stands in time; what cannot be read is told to the faults, and then it means nothing.
    Snapshot snapshot(LoadFaults faults) {
        if (scheme.isEmpty() || !scheme.matches(NAME) || scheme.equals(NOBODYS)) {
            faults.say("scheme", scheme.isEmpty() ? "scheme-missing" : "scheme-name");
        }
        Day stated = read(faults);
        if (complete && day.isEmpty()) {
            faults.say(DAY, "day-missing");
        }
        return new Snapshot(scheme, stated, complete && stated.isDated());
    }

    private Day read(LoadFaults faults) {
        try {
            return day.isEmpty() ? Day.UNDATED : DATES.parse(day);
        } catch (UnreadableException unreadable) {
            faults.add(DAY, new Rejection(unreadable.code(), DAY, day, unreadable.advice()));
            return Day.UNDATED;
        }
    }

    /// How the file is read.
    ReferenceFile.Reading reading() {
        return new ReferenceFile.Reading(scheme, level, parent, language);
    }
}
