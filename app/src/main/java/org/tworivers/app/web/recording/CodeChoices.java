package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.register.CodeBook;

/// The codes that forms offer: of places those of the viewer's own.
@Component
public class CodeChoices {
    private static final int MOST = 4_000;

    private final Ledger ledger;
    private final CurrentFigures figures;
    private final Serving.Settings settings;

    CodeChoices(Ledger ledger, CurrentFigures figures, Serving.Settings settings) {
        this.ledger = ledger;
        this.figures = figures;
        this.settings = settings;
    }

    /// A code that a form offers.
    public record Choice(String code, String name) {}

    /// The codes as they are known now.
    public CodeBook codes() {
        return figures.as(Visitor.get().audience())
                .codes(ledger.journal().head().sequence());
    }

    /// The codes of a scheme, by code.
    public List<Choice> of(String scheme, Locale locale) {
        CodeBook codes = codes();
        String language = Page.messages(locale).language();
        Viewer viewer = Visitor.get();
        return codes.allCodes(scheme).stream()
                .filter(code -> !scheme.equals(FormReader.PLACES)
                        || viewer.place().isNone()
                        || codes.path(code, settings.asOf()).contains(viewer.place()))
                .limit(MOST)
                .map(code -> new Choice(code.toString(), codes.name(code, settings.asOf(), language)))
                .toList();
    }
}
