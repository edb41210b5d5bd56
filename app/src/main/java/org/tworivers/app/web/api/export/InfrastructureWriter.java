package org.tworivers.app.web.api.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.web.api.answer.CodeAnswer;
import org.tworivers.app.web.api.answer.DayAnswer;
import org.tworivers.app.web.api.answer.MoneyAnswer;
import org.tworivers.app.web.api.answer.ProjectAnswer;
import org.tworivers.app.web.api.export.InfrastructureProject.Budget;
import org.tworivers.app.web.api.export.InfrastructureProject.Classification;
import org.tworivers.app.web.api.export.InfrastructureProject.Extension;
import org.tworivers.app.web.api.export.InfrastructureProject.Identifier;
import org.tworivers.app.web.api.export.InfrastructureProject.Location;
import org.tworivers.app.web.api.export.InfrastructureProject.Milestone;
import org.tworivers.app.web.api.export.InfrastructureProject.Party;
import org.tworivers.app.web.api.export.InfrastructureProject.Value;
import org.tworivers.app.work.projects.Particulars;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Names;

/// Puts projects into the words of OC4IDS 0.9.5, in one language.
public final class InfrastructureWriter {
    private static final String DAY = "day";

    private final String prefix;
    private final String language;
    private final Function<String, Optional<Names>> organisations;

    /// @param prefix the prefix that ids get, as the registry of OC4IDS gives it; maybe empty
    /// @param organisations finds the names of an organisation that the reader may see
    public InfrastructureWriter(String prefix, String language, Function<String, Optional<Names>> organisations) {
        this.prefix = prefix;
        this.language = language;
        this.organisations = organisations;
    }

    /// A project.
    public InfrastructureProject of(ProjectAnswer project, Particulars.Of particulars) {
        return new InfrastructureProject(
                prefix + project.id(),
                particulars.updated().toString(),
                name(project.names(), project.id()),
                status(project, particulars),
                List.of(new Identifier(project.id(), "two-rivers")),
                classifications(project.sector()),
                locations(project.place(), particulars),
                budget(project.contracted()),
                parties(particulars),
                milestones(project),
                extension(project));
    }

    private String name(Map<String, String> names, String otherwise) {
        return names.isEmpty() ? otherwise : new Names(new TreeMap<>(names)).in(language);
    }

    /// Where a stage means what a status of OC4IDS means. A stalled project has the status it stalled in, which its
    /// stage does not tell; one that ended after it had worked is neither cancelled nor known to be decommissioned.
    private static @Nullable String status(ProjectAnswer project, Particulars.Of particulars) {
        if (project.stage() == null) {
            return null;
        }
        return switch (Stage.parse(project.stage())) {
            case ANNOUNCED, LEAD, IN_TALKS -> "identification";
            case SIGNED, REGISTERED, PERMITTED -> "preparation";
            case STARTED -> "implementation";
            case COMPLETED -> "completion";
            case OPERATING, FULL_CAPACITY -> "maintenance";
            case STALLED -> null;
            case ENDED -> particulars.hasWorked() ? null : "cancelled";
        };
    }

    private List<Classification> classifications(@Nullable CodeAnswer sector) {
        if (sector == null) {
            return List.of();
        }
        int colon = sector.code().indexOf(':');
        return List.of(new Classification(
                sector.code().substring(0, colon),
                sector.code().substring(colon + 1),
                name(sector.names(), sector.code())));
    }

    private List<Location> locations(@Nullable CodeAnswer place, Particulars.Of particulars) {
        Feature.Point point = Feature.Point.of(particulars);
        if (place == null && point == null) {
            return List.of();
        }
        return List.of(
                place == null
                        ? new Location("point", "point", point)
                        : new Location(place.code(), name(place.names(), place.code()), point));
    }

    /// The capital where it is one amount in the money of the day; several, or constant prices, stand in the extension
    /// alone.
    private static @Nullable Budget budget(List<MoneyAnswer> contracted) {
        return contracted.size() == 1 && contracted.getFirst().pricesOf() == null
                ? new Budget(new Value(
                        new BigDecimal(contracted.getFirst().amount()),
                        contracted.getFirst().currency()))
                : null;
    }

    private List<Party> parties(Particulars.Of particulars) {
        Map<String, List<String>> roles = new TreeMap<>();
        particulars.parties().forEach(party -> {
            List<String> own = roles.computeIfAbsent(party.organisation(), fresh -> new ArrayList<>());
            String role = party.role().equals("investor") ? "funder" : party.role();
            if (!own.contains(role)) {
                own.add(role);
            }
        });
        return roles.entrySet().stream()
                .flatMap(each -> organisations
                        .apply(each.getKey())
                        .map(names -> new Party(each.getKey(), names.in(language), each.getValue()))
                        .stream())
                .toList();
    }

    /// The stages whose day is known to the day: OC4IDS has no place for a month alone.
    private static List<Milestone> milestones(ProjectAnswer project) {
        List<Milestone> milestones = new ArrayList<>();
        milestone("signed", "contractClose", project.signedOn()).ifPresent(milestones::add);
        milestone("started", "delivery", project.startedOn()).ifPresent(milestones::add);
        milestone("producing", "delivery", project.producingOn()).ifPresent(milestones::add);
        return milestones;
    }

    private static Optional<Milestone> milestone(String code, String type, @Nullable DayAnswer day) {
        return day == null || !day.precision().equals(DAY)
                ? Optional.empty()
                : Optional.of(new Milestone(code, code, type, code, "met", moment(LocalDate.parse(day.value()))));
    }

    private static String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(ProjectDays.ZONE));
    }

    private static Extension extension(ProjectAnswer project) {
        return new Extension(
                project.stage(),
                project.illustrative(),
                project.signed(),
                project.signedOn(),
                project.started(),
                project.startedOn(),
                project.producing(),
                project.producingOn(),
                project.contracted(),
                project.outside(),
                project.inPlace(),
                project.due());
    }
}
