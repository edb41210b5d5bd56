package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Map;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.StageReached;
import org.tworivers.core.shared.Day;

/// A stage that was reached.
final class StageForm implements FactForm {
    private static final String STAGE = "stage";
    private static final String DAY = "day";

    @Override
    public String word() {
        return "stage";
    }

    @Override
    public List<Statement> read(FieldReader in, Knowledge known) {
        String word = in.chosen(
                STAGE, List.of(Stage.values()).stream().map(Stage::word).toList());
        Day day = in.day(DAY);
        return List.of(Stage.values()).stream()
                .filter(stage -> stage.word().equals(word))
                .<Statement>map(stage -> new StageReached(stage, day))
                .toList();
    }

    @Override
    public boolean isAbout(Statement statement) {
        return statement instanceof StageReached;
    }

    @Override
    public Map<String, String> write(Statement statement, List<Statement> entry, Knowledge known) {
        return statement instanceof StageReached(Stage stage, Day day)
                ? Map.of(STAGE, stage.word(), DAY, day.toString())
                : Map.of();
    }
}
