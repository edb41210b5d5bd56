package org.tworivers.app.web.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Rejection;

/// Why a form was refused, in the words of one language, by the field that has to be mended.
public final class FaultWords {
    /// Where the rules of dossiers name a field otherwise than forms do.
    private static final Map<String, String> FIELDS =
            Map.of("receipt", "money", "paid-out", "money", "evidence", "paper-0", "subject", "form");

    private final Messages messages;
    private final RejectionText texts;

    /// @param messages the texts of the language
    public FaultWords(Messages messages) {
        this.messages = messages;
        texts = RejectionText.in(messages.language());
    }

    /// Faults by field, in the order they were found.
    public Map<String, List<String>> byField(List<Rejection> rejections) {
        Map<String, List<String>> byField = new LinkedHashMap<>();
        for (Rejection rejection : rejections) {
            String field = FIELDS.getOrDefault(rejection.field(), rejection.field());
            byField.computeIfAbsent(field, fresh -> new ArrayList<>()).add(text(rejection));
        }
        return byField;
    }

    private String text(Rejection rejection) {
        String advice = advice(rejection);
        return rejection.value().isEmpty() || rejection.field().equals("evidence")
                ? advice
                : messages.text("web.record.fault", rejection.value(), advice);
    }

    private String advice(Rejection rejection) {
        return switch (rejection.code()) {
            case "stage-unproven" -> unproven(rejection);
            case "receipt-unproven", "date-ambiguous" -> messages.text("web.record.fault." + rejection.code());
            default -> texts.advice(rejection);
        };
    }

    private String unproven(Rejection rejection) {
        Stage stage = Stage.parse(rejection.details().get(1));
        String proofs = Stream.of(rejection.details().get(2).split(", ", -1))
                .map(kind -> messages.text("web.dossier.evidence." + kind))
                .collect(Collectors.joining(messages.text("web.record.or")));
        return messages.text("web.record.fault.stage-unproven", messages.text("stage." + stage.word()), proofs);
    }
}
