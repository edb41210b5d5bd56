package org.tworivers.app.web.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.ui.Model;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.core.shared.Rejection;

/// A form with lists whose rows can be added to without a script: each shows the rows that came, and some that are
/// empty.
public final class FormRows {
    /// The button that asks for more rows sends the name of its list as this.
    public static final String MORE = "more";

    private static final int SPARE = 1;
    private static final int MOST = 60;

    private FormRows() {}

    /// Puts into the model what was typed, what is wrong with it, and the numbers of the rows of each list.
    ///
    /// @param lists the fields of each list
    public static void show(
            Map<String, String> typed,
            List<Rejection> faults,
            Map<String, List<String>> lists,
            Model model,
            Messages messages) {
        Map<String, List<Integer>> rows = new HashMap<>();
        lists.forEach((list, fields) -> {
            int used = 0;
            for (String field : typed.keySet()) {
                used = Math.max(used, number(field, fields));
            }
            boolean asked = typed.getOrDefault(MORE, "").equals(list);
            int count = asked ? used + 2 : Math.max(used, filled(typed, fields) + SPARE);
            rows.put(list, IntStream.range(0, Math.min(count, MOST)).boxed().toList());
        });
        model.addAttribute("typed", typed);
        model.addAttribute("rows", rows);
        model.addAttribute("faults", new FaultWords(messages).byField(faults));
    }

    private static int filled(Map<String, String> typed, List<String> fields) {
        int filled = 0;
        for (Map.Entry<String, String> field : typed.entrySet()) {
            if (!field.getValue().isBlank()) {
                filled = Math.max(filled, number(field.getKey(), fields));
            }
        }
        return filled;
    }

    /// The number of the row that a field is in, from 1; 0 when it is in none of the list.
    private static int number(String field, List<String> fields) {
        int dash = field.lastIndexOf('-');
        boolean own = dash > 0 && fields.contains(field.substring(0, dash));
        String number = own ? field.substring(dash + 1) : "";
        return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) + 1 : 0;
    }
}
