package org.tworivers.app.web.instruments;

import java.util.List;
import java.util.Locale;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Method;

/// An instrument as the catalogue shows it.
///
/// @param methods their names
/// @param maintained whether it is maintained on the day that pages are read for
/// @param own whether the viewer decides about it
record InstrumentLine(
        String id,
        String name,
        boolean illustrative,
        String organisation,
        String model,
        String samples,
        List<String> methods,
        boolean trained,
        boolean retired,
        boolean maintained,
        boolean own) {

    static InstrumentLine of(InstrumentCourse course, InstrumentPages pages, Locale locale) {
        Instrument stated = course.latest();
        String language = pages.messages(locale).language();
        return new InstrumentLine(
                stated.id(),
                stated.names().in(language),
                stated.illustrative(),
                pages.organisation(stated.organisation(), locale),
                stated.about().model(),
                stated.about().samples(),
                stated.methods().stream()
                        .map(Method::names)
                        .map(names -> names.in(language))
                        .toList(),
                stated.rules().trained(),
                stated.rules().retired(),
                course.isMaintained(pages.desk().now()),
                pages.keeps(stated));
    }

    /// Whether any of what the catalogue says has these words.
    static boolean has(InstrumentCourse course, String words, String organisation) {
        Instrument stated = course.latest();
        StringBuilder all = new StringBuilder(stated.id() + " " + organisation);
        stated.names().byLanguage().values().forEach(each -> all.append(' ').append(each));
        all.append(' ')
                .append(stated.about().model())
                .append(' ')
                .append(stated.about().samples());
        for (Method method : stated.methods()) {
            all.append(' ').append(method.standard());
            method.names().byLanguage().values().forEach(each -> all.append(' ').append(each));
        }
        String text = all.toString().toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }
}
