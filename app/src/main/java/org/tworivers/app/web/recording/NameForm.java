package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Named;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// What a project is called.
final class NameForm implements FactForm {
    private static final String DAY = "day";

    @Override
    public String word() {
        return "name";
    }

    @Override
    public List<Statement> read(FieldReader in, Knowledge known) {
        Day day = in.dayIfTyped(DAY);
        return in.names().<Statement>map(names -> new Named(names, day)).stream()
                .toList();
    }

    @Override
    public boolean isAbout(Statement statement) {
        return statement instanceof Named;
    }

    @Override
    public Map<String, String> write(Statement statement, List<Statement> entry, Knowledge known) {
        Map<String, String> typed = new TreeMap<>();
        if (statement instanceof Named(Names names, Day day)) {
            names.byLanguage().forEach((language, name) -> typed.put("name-" + language, name));
            typed.put(DAY, day.toString());
        }
        return typed;
    }
}
