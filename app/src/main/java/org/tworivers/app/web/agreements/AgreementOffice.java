package org.tworivers.app.web.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.dossier.DossierReader;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.agreements.AgreementDesk;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.agreements.Agreement;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// What the pages of agreements and pairings ask and record, on behalf of who looks.
@Component
class AgreementOffice {
    private static final String PLACES = "gbt2260";

    private final Ledger ledger;
    private final OrganisationLists organisations;
    private final DossierReader dossiers;
    private final Serving.Settings settings;
    private final AgreementDesk desk;
    private final String region;

    AgreementOffice(
            Ledger ledger,
            OrganisationLists organisations,
            DossierReader dossiers,
            Serving.Settings settings,
            @Value("${tworivers.region:CN-HA}") String region) {
        this.ledger = ledger;
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.settings = settings;
        this.region = region;
        desk = new AgreementDesk(ledger);
    }

    /// The day that pages are read for.
    LocalDate today() {
        return settings.asOf();
    }

    /// Whether what is recorded is made up.
    boolean isDemonstration() {
        return settings.demonstration();
    }

    Ledger ledger() {
        return ledger;
    }

    long head() {
        return ledger.journal().head().sequence();
    }

    CodeBook codes() {
        return ledger.register().codes(head());
    }

    List<Agreement> agreements() {
        return ledger.agreements().all(head());
    }

    /// The pairings that a viewer may see: who is of a place those whose park lies there.
    List<PairingBook> pairings(Viewer viewer) {
        CodeBook codes = codes();
        return ledger.pairings().all(head(), viewer.audience()).stream()
                .filter(book -> isFor(viewer, book, codes))
                .toList();
    }

    /// A pairing that a viewer may see.
    ///
    /// @param knownAt as known then; empty for now
    Optional<PairingBook> findPairing(Viewer viewer, String id, String knownAt) {
        long known = ledger.knownAt(knownAt, ProjectDays.ZONE).sequence();
        return Optional.of(ledger.pairings().book(id, known, viewer.audience()))
                .filter(book -> book.findPairing().isPresent() && isFor(viewer, book, codes()));
    }

    private boolean isFor(Viewer viewer, PairingBook book, CodeBook codes) {
        return viewer.place().isNone()
                || codes.path(book.pairing().host(), today()).contains(codes.current(viewer.place(), today()));
    }

    /// Records an entry on a page.
    ///
    /// @param seen what [#head] was when the form was opened
    /// @return why it was refused; nothing when it is recorded
    List<Rejection> record(long seen, AgreementsEntry entry, List<Evidence> evidence) {
        Origin origin = new Origin(Visitor.get().id(), Channel.WEB, region, "");
        return desk.record(origin, seen, entry, evidence) instanceof Appended.Refused(List<Rejection> why)
                ? why
                : List.of();
    }

    /// What things are called, for one page in one language.
    NameBook names(Locale locale) {
        Viewer viewer = Visitor.get();
        return new NameBook(
                organisations.byId(viewer), codes(), today(), Page.messages(locale), dossiers.recorders(viewer));
    }

    /// Names of organisations, for lists to choose from.
    List<String> organisationNames(Locale locale) {
        String language = Page.messages(locale).language();
        Map<String, ListedOrganisation> byId = organisations.byId(Visitor.get());
        return byId.values().stream()
                .map(each -> each.stated().names().in(language))
                .sorted()
                .toList();
    }

    /// Places with their names, for lists to choose from.
    List<Map.Entry<String, String>> places(Locale locale) {
        CodeBook codes = codes();
        String language = Page.messages(locale).language();
        return codes.allCodes(PLACES).stream()
                .filter(code -> codes.holds(code, today()))
                .map((Code code) -> Map.entry(code.toString(), codes.name(code, today(), language)))
                .toList();
    }
}
