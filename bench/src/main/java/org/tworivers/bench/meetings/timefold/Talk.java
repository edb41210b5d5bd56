package org.tworivers.bench.meetings.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting whose slot is to be chosen among those in which both are there: what cannot be is never
/// tried. Annotated fields are public because Timefold asks for it.
@PlanningEntity
public class Talk {
    @PlanningId
    public int id;

    private List<Party> parties = List.of();

    @ValueRangeProvider
    public List<Place> choices = List.of();

    @PlanningPin
    public boolean pinned;

    @PlanningVariable
    public @Nullable Place place;

    /// Only for Timefold, which copies talks.
    public Talk() {}

    Talk(int id, List<Party> parties, List<Place> choices) {
        this.id = id;
        this.parties = parties;
        this.choices = choices;
        pinned = choices.size() == 1;
        place = pinned ? choices.getFirst() : null;
    }

    int id() {
        return id;
    }

    List<Party> parties() {
        return parties;
    }

    @Nullable
    Place place() {
        return place;
    }

    /// The slot once it is chosen, which it is wherever a constraint looks.
    int slot() {
        return place == null ? -1 : place.slot();
    }
}
