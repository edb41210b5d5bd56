package org.tworivers.app.web.api.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.projects.Due;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Names;

/// A project and where it stands.
///
/// @param number the store's number of it, by which it is addressed
/// @param id its id, which is the same in every store
/// @param stage the word of its stage; null when none is known
/// @param contracted the capital that counts as contracted, one amount a denomination
/// @param outside the part of it from outside the region, where it was stated
/// @param inPlace receipts in good order
/// @param due words of what somebody must see to
/// @param illustrative made up for demonstration
public record ProjectAnswer(
        int number,
        String id,
        String url,
        Map<String, String> names,
        @Nullable CodeAnswer place,
        @Nullable CodeAnswer sector,
        @Nullable CodeAnswer origin,
        @Nullable String stage,
        boolean signed,
        @Nullable DayAnswer signedOn,
        List<MoneyAnswer> contracted,
        List<MoneyAnswer> outside,
        List<MoneyAnswer> inPlace,
        boolean started,
        @Nullable DayAnswer startedOn,
        boolean producing,
        @Nullable DayAnswer producingOn,
        @Nullable DayAnswer latestNews,
        @Nullable DayAnswer deadline,
        List<String> due,
        boolean illustrative) {
    public ProjectAnswer {
        names = Sorted.of(names);
        contracted = List.copyOf(contracted);
        outside = List.copyOf(outside);
        inPlace = List.copyOf(inPlace);
        due = List.copyOf(due);
    }

    /// A project as it stands.
    ///
    /// @param day the day whose names of codes are meant
    public static ProjectAnswer of(ProjectStanding standing, String id, Names names, CodeBook codes, LocalDate day) {
        return new ProjectAnswer(
                standing.projectNumber(),
                id,
                url(standing.projectNumber()),
                names.byLanguage(),
                CodeAnswer.of(standing.place(), codes, day),
                CodeAnswer.of(standing.sector(), codes, day),
                CodeAnswer.of(standing.origin(), codes, day),
                standing.findStage().map(Stage::word).orElse(null),
                standing.signed(),
                DayAnswer.of(standing.signedOn()),
                MoneyAnswer.of(standing.contracted()),
                MoneyAnswer.of(standing.outside()),
                MoneyAnswer.of(standing.inPlace()),
                standing.started(),
                DayAnswer.of(standing.startedOn()),
                standing.producing(),
                DayAnswer.of(standing.producingOn()),
                DayAnswer.of(standing.latestNews()),
                DayAnswer.of(standing.deadline()),
                standing.due().stream().map(Due::word).toList(),
                standing.illustrative());
    }

    /// The address of a project.
    public static String url(int number) {
        return "/api/v1/projects/" + number;
    }
}
