package org.tworivers.app.exchange.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.SlotSet;

/// What a file may call slots: their number through the event from 1, a day, a session, a time, or a day and
/// one of the two after it, such as `2017-05-24 morning`. A word that fits several means all of them.
final class SlotWords {
    private final Map<String, SlotSet> byWord = new HashMap<>();
    private final int slots;

    /// @param slotsOf the number of slots of each session
    SlotWords(List<EventNames.Session> sessions, List<Integer> slotsOf) {
        slots = slotsOf.stream().mapToInt(count -> count).sum();
        int from = 0;
        for (int s = 0; s < sessions.size(); s++) {
            EventNames.Session session = sessions.get(s);
            SlotSet all = SlotSet.range(slots, from, from + slotsOf.get(s));
            add(session.day(), all);
            add(session.name(), all);
            add(session.day() + " " + session.name(), all);
            for (int i = 0; i < session.times().size(); i++) {
                SlotSet one = SlotSet.of(slots, from + i);
                add(session.times().get(i), one);
                add(session.day() + " " + session.times().get(i), one);
            }
            from += slotsOf.get(s);
        }
    }

    static SlotWords of(NamedEvent event) {
        List<Integer> slotsOf =
                event.problem().groups().stream().map(group -> group.slots()).toList();
        return new SlotWords(event.names().sessions(), slotsOf);
    }

    private void add(String word, SlotSet meant) {
        if (!word.isBlank()) {
            byWord.merge(word, meant, SlotSet::or);
        }
    }

    /// The number of slots of the event.
    int slots() {
        return slots;
    }

    /// The slots that any of a list of words means; all of them when there is no list, or a word in it means
    /// none.
    SlotSet listed(TreeReader in, String name, String where, Faults faults) {
        if (!in.has(name)) {
            return SlotSet.all(slots);
        }
        SlotSet all = SlotSet.none(slots);
        boolean known = true;
        List<Tree> words = in.items(name);
        for (int i = 0; i < words.size(); i++) {
            SlotSet meant = meant(words.get(i), where + "." + name + "[" + (i + 1) + "]", faults);
            known &= !meant.isEmpty();
            all = all.or(meant);
        }
        return known ? all : SlotSet.all(slots);
    }

    /// The one slot of a field, or `otherwise` when it is not there or means none or several.
    int one(TreeReader in, String name, String where, Faults faults, int otherwise) {
        Optional<Tree> word = in.find(name);
        if (word.isEmpty()) {
            return otherwise;
        }
        SlotSet meant = meant(word.get(), where + "." + name, faults);
        if (meant.size() > 1) {
            faults.add(
                    "slot-ambiguous",
                    where + "." + name,
                    Faults.brief(word.get()),
                    "means " + meant.size() + " slots and must mean one. Maybe name the day and the time.");
        }
        return meant.size() == 1 ? meant.stream().sum() : otherwise;
    }

    private SlotSet meant(Tree word, String where, Faults faults) {
        if (word instanceof Tree.Whole(long number) && number >= 1 && number <= slots) {
            return SlotSet.of(slots, (int) number - 1);
        }
        SlotSet known = word instanceof Tree.Text(String text) ? byWord.get(text.strip()) : null;
        if (known != null) {
            return known;
        }
        faults.add(new Rejection(
                        "slot-unknown",
                        where,
                        Faults.brief(word),
                        "must be a slot from 1 to " + slots
                                + ", or a day, session or time of the event. Maybe a typing slip.")
                .naming(Integer.toString(slots)));
        return SlotSet.none(slots);
    }
}
