package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Map;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.SiteVisited;
import org.tworivers.core.shared.Day;

/// A visit to the site, with photos.
final class SiteVisitForm implements FactForm {
    private static final String SEEN = "seen-there";
    private static final String DAY = "day";

    @Override
    public String word() {
        return "visit";
    }

    @Override
    public List<Statement> read(FieldReader in, Knowledge known) {
        return List.of(new SiteVisited(in.needed(SEEN), in.day(DAY)));
    }

    @Override
    public boolean isAbout(Statement statement) {
        return statement instanceof SiteVisited;
    }

    @Override
    public Map<String, String> write(Statement statement, List<Statement> entry, Knowledge known) {
        return statement instanceof SiteVisited(String seen, Day day)
                ? Map.of(SEEN, seen, DAY, day.toString())
                : Map.of();
    }
}
