package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tworivers.app.web.recording.Knowledge.CodeFinder;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Classified;
import org.tworivers.core.projects.Statement.Located;
import org.tworivers.core.projects.Statement.Originated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// Something that is said of a project by a code: where it is built, what it makes, where it comes from.
///
/// @param word its word, and the name of its field
/// @param finder where its codes are found
/// @param read the code of a statement of this kind; [Code#NONE] of any other
/// @param said makes the statement
record CodeForm(
        String word,
        Function<Knowledge, CodeFinder> finder,
        Function<Statement, Code> read,
        BiFunction<Code, Day, Statement> said)
        implements FactForm {
    private static final String DAY = "day";

    static final CodeForm PLACE = new CodeForm(
            "place",
            Knowledge::places,
            statement -> statement instanceof Located located ? located.place() : Code.NONE,
            Located::new);
    static final CodeForm SECTOR = new CodeForm(
            "sector",
            Knowledge::sectors,
            statement -> statement instanceof Classified classified ? classified.sector() : Code.NONE,
            Classified::new);
    static final CodeForm ORIGIN = new CodeForm(
            "origin",
            Knowledge::places,
            statement -> statement instanceof Originated originated ? originated.place() : Code.NONE,
            Originated::new);

    @Override
    public List<Statement> read(FieldReader in, Knowledge known) {
        in.needed(word);
        return List.of(said.apply(in.code(word, finder.apply(known)), in.dayIfTyped(DAY)));
    }

    @Override
    public boolean isAbout(Statement statement) {
        return !read.apply(statement).isNone();
    }

    @Override
    public Map<String, String> write(Statement statement, List<Statement> entry, Knowledge known) {
        return Map.of(
                word,
                known.listed(finder.apply(known), read.apply(statement)),
                DAY,
                statement.day().toString());
    }
}
