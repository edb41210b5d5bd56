package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Map;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Assigned;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// A unit that is made responsible, maybe until a deadline.
final class AssignmentForm implements FactForm {
    private static final String UNIT = "responsible";
    private static final String DEADLINE = "deadline";
    private static final String DAY = "day";

    @Override
    public String word() {
        return "assignment";
    }

    @Override
    public List<Statement> read(FieldReader in, Knowledge known) {
        String unit = in.needed(UNIT);
        Day deadline = in.dayIfTyped(DEADLINE);
        Day day = in.day(DAY);
        if (deadline.isDated() && day.isDated() && deadline.last().isBefore(day.first())) {
            in.add(new Rejection(
                    "deadline-early",
                    DEADLINE,
                    deadline.toString(),
                    "it ends before the day it holds from; mend one."));
        }
        return List.of(new Assigned(unit, deadline, day));
    }

    @Override
    public boolean isAbout(Statement statement) {
        return statement instanceof Assigned;
    }

    @Override
    public Map<String, String> write(Statement statement, List<Statement> entry, Knowledge known) {
        return statement instanceof Assigned(String unit, Day deadline, Day day)
                ? Map.of(UNIT, unit, DEADLINE, deadline.toString(), DAY, day.toString())
                : Map.of();
    }
}
