package org.tworivers.app.web.api.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.web.api.answer.DayAnswer;
import org.tworivers.app.web.api.answer.MoneyAnswer;

/// A project in OC4IDS 0.9.5; what is not known is left out, as that standard wants it. What it has no field for stands
/// in `x_twoRivers`, which doc/manual/api.md describes.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record InfrastructureProject(
        String id,
        String updated,
        String title,
        @Nullable String status,
        List<Identifier> identifiers,
        List<Classification> additionalClassifications,
        List<Location> locations,
        @Nullable Budget budget,
        List<Party> parties,
        List<Milestone> milestones,
        @JsonProperty("x_twoRivers") Extension extension) {
    public InfrastructureProject {
        identifiers = List.copyOf(identifiers);
        additionalClassifications = List.copyOf(additionalClassifications);
        locations = List.copyOf(locations);
        parties = List.copyOf(parties);
        milestones = List.copyOf(milestones);
    }

    /// An id in somebody's system.
    public record Identifier(String id, String scheme) {}

    /// A code of a scheme.
    public record Classification(String scheme, String id, String description) {}

    /// Where it is built.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Location(String id, String description, Feature.@Nullable Point geometry) {}

    /// The whole value of a project.
    public record Budget(Value amount) {}

    /// An amount, as a number.
    public record Value(BigDecimal amount, String currency) {}

    /// Somebody who takes part.
    public record Party(String id, String name, List<String> roles) {
        public Party {
            roles = List.copyOf(roles);
        }
    }

    /// A stage that was reached.
    public record Milestone(String id, String title, String type, String code, String status, String dateMet) {}

    /// What OC4IDS has no field for.
    ///
    /// @param stage the word of the stage
    /// @param contracted the capital that counts as contracted
    /// @param inPlace receipts in good order
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Extension(
            @Nullable String stage,
            boolean illustrative,
            boolean signed,
            @Nullable DayAnswer signedOn,
            boolean started,
            @Nullable DayAnswer startedOn,
            boolean producing,
            @Nullable DayAnswer producingOn,
            List<MoneyAnswer> contracted,
            List<MoneyAnswer> outside,
            List<MoneyAnswer> inPlace,
            List<String> due) {
        public Extension {
            contracted = List.copyOf(contracted);
            outside = List.copyOf(outside);
            inPlace = List.copyOf(inPlace);
            due = List.copyOf(due);
        }
    }
}
