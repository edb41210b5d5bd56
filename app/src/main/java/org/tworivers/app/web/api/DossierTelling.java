package org.tworivers.app.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.api.answer.DossierAnswer;
import org.tworivers.app.web.api.answer.FactAnswer;
import org.tworivers.app.web.api.answer.ProjectAnswer;
import org.tworivers.app.web.api.answer.RefusalAnswer;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.api.problem.ProblemWriter;
import org.tworivers.app.web.dossier.DossierPage.Line;
import org.tworivers.app.web.dossier.DossierReader;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers.End;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.Telling;

/// Tells dossiers to programs: their lines as data, beside the words that pages show.
@Component
class DossierTelling {
    private final DossierReader reader;

    DossierTelling(DossierReader reader) {
        this.reader = reader;
    }

    /// @param present whether all is asked for that is known now
    DossierAnswer answer(Viewer viewer, ProjectDays days, Opened opened, boolean present, Locale locale) {
        List<Line> words = reader.lines(viewer, days.asOf(), opened, locale);
        List<Dossier.Line> lines = opened.dossier().lines();
        List<FactAnswer> facts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            facts.add(fact(opened, lines.get(i), words.get(i)));
        }
        return new DossierAnswer(
                ProjectAnswer.of(
                        opened.dossier().standing(),
                        opened.named().project(),
                        opened.named().names(),
                        opened.codes(),
                        days.asOf()),
                days.base(),
                days.asOf(),
                version(opened),
                facts,
                present ? refusals(viewer, opened, locale) : List.of());
    }

    /// The last entry that changed what is known of a project.
    static long version(Opened opened) {
        return opened.dossier().lines().stream()
                .map(Dossier.Line::telling)
                .mapToLong(each -> each.isEndedAt(opened.known().sequence())
                        ? Math.max(each.knownFrom(), each.knownUntil())
                        : each.knownFrom())
                .max()
                .orElse(0);
    }

    private static FactAnswer fact(Opened opened, Dossier.Line line, Line words) {
        Telling telling = line.telling();
        return FactAnswer.of(
                line,
                words.text(),
                words.by(),
                telling.isEndedAt(opened.known().sequence()) ? ended(telling, opened) : null,
                words.form());
    }

    private static FactAnswer.@Nullable Ended ended(Telling telling, Opened opened) {
        End end = opened.ends().get(telling.knownUntil());
        return end == null
                ? null
                : new FactAnswer.Ended(
                        telling.knownUntil(),
                        end.how(),
                        end.entry().recordedAt(),
                        end.reason().isEmpty() ? null : end.reason());
    }

    private List<RefusalAnswer> refusals(Viewer viewer, Opened opened, Locale locale) {
        UnaryOperator<String> recorders = reader.recorders(viewer);
        return reader.refusals(viewer, opened).stream()
                .map(each -> {
                    String by = recorders.apply(each.account());
                    return new RefusalAnswer(
                            Chain.instant(each.at()),
                            by.isEmpty() ? null : by,
                            each.form(),
                            ProblemWriter.of(ProblemKind.REFUSED, each.reasons(), "", locale)
                                    .faults());
                })
                .toList();
    }
}
