package org.tworivers.app.web.dossier;

import org.tworivers.app.render.Messages;
import org.tworivers.app.work.oversight.ListedPromise;

/// A promise as lists show it.
///
/// @param number of its project
/// @param state the word of how it stands
/// @param daysOver how long it is overdue; 0 when it is not
public record PromiseLine(
        String id,
        int number,
        String project,
        boolean illustrative,
        String kind,
        String text,
        String unit,
        String due,
        String state,
        long daysOver) {
    /// The line in a language.
    public static PromiseLine of(ListedPromise each, Messages messages) {
        return new PromiseLine(
                each.promise().id(),
                each.number(),
                each.project().in(messages.language()),
                each.promise().illustrative(),
                each.promise().kind().word(),
                each.promise().text(),
                each.promise().unit(),
                each.due().toString(),
                each.state().word(),
                each.daysOver());
    }
}
