package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Map;
import org.tworivers.core.projects.Statement;

/// A form that says one thing of a project.
interface FactForm {
    /// All of them.
    static List<FactForm> all() {
        return List.of(
                new StageForm(),
                new ReceiptForm(),
                new SigningForm(),
                new AssignmentForm(),
                new SiteVisitForm(),
                new NameForm(),
                CodeForm.PLACE,
                CodeForm.SECTOR,
                CodeForm.ORIGIN);
    }

    /// Its word in addresses and templates.
    String word();

    /// What was typed as statements; the first is what the form is about. Where something cannot be read, the reader
    /// holds why, and the statements are worth nothing.
    List<Statement> read(FieldReader in, Knowledge known);

    /// Whether it is about a statement.
    boolean isAbout(Statement statement);

    /// What would have to be typed for a statement of an entry.
    Map<String, String> write(Statement statement, List<Statement> entry, Knowledge known);
}
