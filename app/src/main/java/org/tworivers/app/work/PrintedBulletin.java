package org.tworivers.app.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.shared.Code;

/// A bulletin as it was printed in its JSON form: what was asked, and each number by the place it stands in.
///
/// Reading is strict: a field that the form does not have is an error, and so is a place that stands twice.
///
/// @param question what bulletin was asked for, known at its sequence
/// @param language the language of its definitions
/// @param policyVersion version of the counting policy it was counted by
/// @param sequence the journal's sequence it was made at
/// @param head the hash of that entry
/// @param recordedAt when that entry was recorded, as printed
/// @param numbers each printed number, in order
public record PrintedBulletin(
        BulletinQuestion question,
        String language,
        long policyVersion,
        long sequence,
        String head,
        String recordedAt,
        Map<Spot, String> numbers) {
    /// What stands for a number that is withheld.
    public static final String SUPPRESSED = "suppressed";

    private static final Set<String> FIGURE_FIELDS =
            Set.of("value", "numerator", "denominator", "percent", "mean", "of", "unit", "minorDigits", "notAvailable");

    public PrintedBulletin {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /// Where a number stands.
    ///
    /// @param section `figures`, `byPlace`, `bySector`, `funnel`, `states`, `months` or `notes`; the name of a
    ///     section, or that with what its table is by, such as `attraction.team`
    /// @param group a code, a month, a key, a note with its arguments, or `*` for the whole
    /// @param figure name of the figure
    /// @param unit what its amounts are in, maybe empty
    public record Spot(String section, String group, String figure, String unit) {}

    /// Reads a bulletin.
    ///
    /// @throws MalformedTextException when the text is no bulletin of this form
    public static PrintedBulletin parse(String text) {
        TreeReader in = TreeReader.of(CanonicalText.parse(text), "");
        if (in.whole("bulletin", 0) != 1) {
            throw new MalformedTextException("field bulletin (" + in.whole("bulletin", 0)
                    + ") must be 1. Maybe this is no bulletin, or a newer program wrote it.");
        }
        TreeReader journal = in.reader("journal");
        TreeReader policy = in.reader("policy");
        TreeReader rounding = in.reader("rounding");
        long sequence = journal.whole("sequence", -1);
        FigureQuestion figures = new FigureQuestion(
                date(in, "base"),
                date(in, "asOf"),
                "seq:" + sequence,
                ZoneOffset.UTC,
                CountingPolicies.get(policy.text("name")),
                new Rounding(
                        Rounding.Mode.parse(rounding.text("mode")), Math.clamp(rounding.whole("digits", -1), -1, 99)),
                "",
                code(in, "place"),
                code(in, "sector"));
        PrintedBulletin printed = new PrintedBulletin(
                new BulletinQuestion(
                        figures,
                        in.text("placeLevel", ""),
                        in.text("sectorLevel", ""),
                        in.flag("public"),
                        in.texts("assumptions"),
                        in.items("sections").stream()
                                .map(item -> TreeReader.of(item, "sections.").text("section"))
                                .toList()),
                in.text("language"),
                policy.whole("version", -1),
                sequence,
                journal.text("head"),
                journal.text("recordedAt"),
                numbers(in));
        in.textsByName("definitions");
        List.of(journal, policy, rounding, in).forEach(TreeReader::finish);
        return printed;
    }

    private static LocalDate date(TreeReader in, String name) {
        String text = in.text(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new MalformedTextException(
                    "field " + name + " (" + text + ") must be a date. Maybe 2017-05-23.", unreadable);
        }
    }

    private static Code code(TreeReader in, String name) {
        String text = in.text(name, "");
        return text.isEmpty() ? Code.NONE : Code.parse(text);
    }

    private static Map<Spot, String> numbers(TreeReader in) {
        Map<Spot, String> numbers = new LinkedHashMap<>();
        put(numbers, new Spot("figures", "*", "illustrative", ""), "value " + in.whole("illustrative", 0));
        for (String section : List.of("figures", "funnel", "states")) {
            figures(section, "*", in.items(section), numbers);
        }
        for (String section : List.of("byPlace", "bySector")) {
            for (Tree item : in.items(section)) {
                TreeReader row = TreeReader.of(item, section + ".");
                String code = row.text("code", "");
                row.textsByName("names");
                figures(section, code.isEmpty() ? Code.NONE.toString() : code, row.items("figures"), numbers);
                row.finish();
            }
        }
        for (Tree item : in.items("months")) {
            TreeReader month = TreeReader.of(item, "months.");
            figures("months", month.text("month"), month.items("figures"), numbers);
            month.finish();
        }
        for (Tree item : in.items("notes")) {
            TreeReader note = TreeReader.of(item, "notes.");
            String about = note.text("note");
            Map<String, String> arguments = note.textsByName("arguments");
            note.textsByName("names");
            figures("notes", arguments.isEmpty() ? about : about + " " + arguments, note.items("figures"), numbers);
            note.finish();
        }
        in.items("sections").forEach(item -> section(item, numbers));
        return numbers;
    }

    private static void section(Tree item, Map<Spot, String> numbers) {
        TreeReader section = TreeReader.of(item, "sections.");
        String name = section.text("section");
        put(numbers, new Spot(name, "*", "illustrative", ""), "value " + section.whole("illustrative", 0));
        figures(name, "*", section.items("figures"), numbers);
        for (Tree each : section.items("tables")) {
            TreeReader table = TreeReader.of(each, "sections.tables.");
            String where = name + "." + table.text("by");
            if (table.flag("leftOut")) {
                put(numbers, new Spot(where, "*", "rows", ""), SUPPRESSED);
            }
            for (Tree line : table.items("rows")) {
                TreeReader row = TreeReader.of(line, "sections.tables.rows.");
                row.textsByName("names");
                figures(where, row.text("key", ""), row.items("figures"), numbers);
                row.finish();
            }
            table.finish();
        }
        section.finish();
    }

    private static void figures(String section, String group, List<Tree> figures, Map<Spot, String> numbers) {
        for (Tree tree : figures) {
            TreeReader figure = TreeReader.of(tree, section + ".figures.");
            Spot spot = new Spot(section, group, figure.text("figure"), figure.text("unit", ""));
            boolean suppressed = figure.flag(SUPPRESSED);
            List<String> parts = new ArrayList<>();
            if (tree instanceof Tree.Fields(var fields)) {
                fields.forEach((name, value) -> {
                    if (FIGURE_FIELDS.contains(name) && figure.has(name)) {
                        parts.add(name + " " + CanonicalText.write(value).replace("\"", ""));
                    }
                });
            }
            figure.finish();
            put(numbers, spot, suppressed ? SUPPRESSED : String.join(", ", parts));
        }
    }

    private static void put(Map<Spot, String> numbers, Spot spot, String value) {
        if (numbers.put(spot, value) != null) {
            throw new MalformedTextException("field " + spot.section() + " (" + spot.group() + " " + spot.figure()
                    + ") must stand once. Maybe a row was copied.");
        }
    }
}
