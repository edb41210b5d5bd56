package org.tworivers.app.cli.schedule;

import java.util.Iterator;
import org.tworivers.app.exchange.timetable.ObjectiveWord;

/// The words of `--objective`, for help and completion.
final class ObjectiveNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return ObjectiveWord.all().stream()
                .filter(word -> !word.equals("moved"))
                .iterator();
    }
}
