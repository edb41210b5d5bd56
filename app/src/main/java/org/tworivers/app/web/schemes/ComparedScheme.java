package org.tworivers.app.web.schemes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.reference.CodeRow;
import org.tworivers.app.work.reference.ReferenceReport;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// What loading a file would bring, as it is shown before it is done.
///
/// @param changes codes that it states otherwise, the first of them
/// @param endings codes that it ends, the first of them
public record ComparedScheme(
        String file,
        String scheme,
        String name,
        SchemeForm form,
        ReferenceReport report,
        List<Line> changes,
        List<Line> endings) {
    private static final int MOST_SHOWN = 100;
    private static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);

    public ComparedScheme {
        changes = List.copyOf(changes);
        endings = List.copyOf(endings);
    }

    /// One code.
    ///
    /// @param before its names and what it lies under, as known
    /// @param after the same, as the file says
    public record Line(String code, String before, String after) {}

    static ComparedScheme of(WaitingScheme waiting, CodeBook known, SchemeWords words) {
        Map<Code, CodeRow> rows = waiting.rows().rows().stream()
                .collect(Collectors.toMap(CodeRow::code, Function.identity(), (first, second) -> first));
        Day shown = waiting.snapshot().asOf();
        LocalDate day = shown.isDated() ? shown.last() : EVER_AFTER;
        Naming naming = new Naming(known, day, words.messages().language(), rows);
        ReferenceReport report = waiting.report();
        return new ComparedScheme(
                waiting.file(),
                waiting.snapshot().scheme(),
                words.scheme(waiting.snapshot().scheme()),
                waiting.form(),
                report,
                report.changedCodes().stream()
                        .limit(MOST_SHOWN)
                        .map(naming::line)
                        .toList(),
                report.endedCodes().stream().limit(MOST_SHOWN).map(naming::line).toList());
    }

    /// Whether there is anything to load.
    public boolean bringsAnything() {
        return report.fresh() + report.changed() + report.ended() > 0;
    }

    /// How many codes change or end beyond those that are shown.
    public long more() {
        return report.changed() + report.ended() - changes.size() - endings.size();
    }

    /// Says what codes are called.
    private record Naming(CodeBook known, LocalDate day, String language, Map<Code, CodeRow> rows) {
        Line line(Code code) {
            return new Line(
                    code.code(),
                    known.find(code, day).map(this::before).orElse(""),
                    rows.containsKey(code) ? after(rows.get(code)) : "");
        }

        private String before(CodeStated stated) {
            return under(stated.names(), stated.parent());
        }

        private String after(CodeRow row) {
            return under(row.names(), row.parent());
        }

        private String under(Names names, Code parent) {
            String name = String.join(" / ", names.byLanguage().values());
            return parent.isNone() ? name : name + " · " + name(parent);
        }

        private String name(Code code) {
            CodeRow row = rows.get(code);
            return row == null ? known.name(code, day, language) : row.names().in(language);
        }
    }
}
