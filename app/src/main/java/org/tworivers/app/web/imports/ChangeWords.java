package org.tworivers.app.web.imports;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.imports.Change;

/// What a row says otherwise than what is recorded, in the words of one language. Amounts stay exact.
record ChangeWords(Messages messages) {
    private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");
    private static final Pattern STATUS = Pattern.compile("([a-z-]+) \\((.*)\\)");
    private static final List<String> OF_MONEY =
            List.of("signed", "increased", "received", "paid out", "announced", "investor changed");
    private static final String STATUS_FIELD = "status ";

    String line(Change change) {
        return messages.text(
                "web.imports.change",
                field(change.field()),
                told(change.field(), change.from()),
                told(change.field(), change.to()));
    }

    /// What a change is about; the name of a column or of a figure stays what it is.
    private String field(String field) {
        int space = field.indexOf(' ');
        String stage = "stage." + field.substring(space + 1);
        if (space > 0 && messages.has(stage)) {
            return messages.text("web.imports.change." + field.substring(0, space), messages.text(stage));
        }
        if (field.startsWith(STATUS_FIELD)) {
            return messages.text("web.imports.change.status", field.substring(space + 1));
        }
        String key = "change." + field.replace(' ', '-');
        return messages.has(key) ? messages.text(key) : field;
    }

    private String told(String field, String text) {
        if (text.isEmpty()) {
            return messages.text("web.imports.change.nothing");
        }
        if (field.startsWith(STATUS_FIELD)) {
            return STATUS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(status(found)));
        }
        return OF_MONEY.contains(field) ? amounts(text).strip() : text;
    }

    private String status(MatchResult found) {
        String stage = "stage." + found.group(1);
        return messages.has(stage)
                ? messages.text(stage) + messages.text("web.imports.change.word", found.group(2))
                : found.group();
    }

    private String amounts(String text) {
        String grouped =
                MONEY.matcher(text).replaceAll(found -> grouped(new BigDecimal(found.group(1))) + " " + found.group(2));
        return grouped.replace("CONTRACT ", messages.text("web.dossier.kind.contract") + " ")
                .replace("INTENT ", messages.text("web.dossier.kind.intent") + " ")
                .replace(", outside ", messages.text("web.imports.change.outside"))
                .replace("about ", messages.text("web.imports.change.about"))
                .replace("no amount", messages.text("web.dossier.said.no-amount"));
    }

    private static String grouped(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
