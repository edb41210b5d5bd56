package org.tworivers.app.web.parks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.FitText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.recording.CodeChoices;
import org.tworivers.app.web.recording.CodeChoices.Choice;
import org.tworivers.app.web.recording.SeenEntry;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.AllocationDesk;
import org.tworivers.app.work.parks.ParkDesk;
import org.tworivers.app.work.parks.ParkForms;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.ParkBook.RecordedOffer;
import org.tworivers.core.parks.PlacesOffered;
import org.tworivers.core.parks.fit.Ranking;
import org.tworivers.core.parks.fit.Site;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// What all pages about parks have in common: the day they are asked for, the book, and who may see and change what.
@Component
class ParkPages {
    private static final String DAY = "on";

    private final Ledger ledger;
    private final CodeChoices choices;
    private final Serving.Settings settings;
    private final Meanings meanings;
    private final ParkDesk desk;

    ParkPages(
            Ledger ledger,
            CodeChoices choices,
            Serving.Settings settings,
            Meanings meanings,
            @Value("${tworivers.region:CN-HA}") String region) {
        this.ledger = ledger;
        this.choices = choices;
        this.settings = settings;
        this.meanings = meanings;
        desk = new ParkDesk(ledger, region);
    }

    /// The last entry of the journal now, for a form to be sent with.
    long head() {
        return ledger.journal().head().sequence();
    }

    ParkBook book() {
        return desk.book();
    }

    CodeBook codes() {
        return choices.codes();
    }

    /// What choices rest on as of the day asked for, which is put into the model with whether it could be read.
    ParkMatching matching(Map<String, String> typed, Model model) {
        String written = typed.getOrDefault(DAY, "").strip();
        Optional<LocalDate> read = Questions.findDay(written).filter(Questions::isUsual);
        LocalDate day = read.orElse(settings.asOf());
        model.addAttribute("on", day);
        model.addAttribute("texts", meanings);
        model.addAttribute("refusedDay", written.isEmpty() || read.isPresent() ? "" : written);
        return matching(day);
    }

    /// What choices rest on as of a day.
    ParkMatching matching(LocalDate day) {
        return ParkMatching.of(book(), codes(), day, meanings);
    }

    FitText text(ParkMatching matching, Locale locale) {
        return new FitText(messages(locale), matching.codes(), matching.day());
    }

    Messages messages(Locale locale) {
        return Page.messages(locale);
    }

    /// Whether a park is in the viewer's place.
    boolean isSeen(Park park, ParkMatching matching) {
        return ParkDesk.covers(Visitor.get(), park.place(), matching.codes(), matching.day());
    }

    /// The parks that the viewer sees.
    List<Site> seen(List<Site> sites, ParkMatching matching) {
        return sites.stream().filter(site -> isSeen(site.park(), matching)).toList();
    }

    /// Of a ranking what is about parks that the viewer sees.
    Ranking seen(Ranking ranking, ParkMatching matching) {
        return new Ranking(
                ranking.open().stream()
                        .filter(fit -> isSeen(fit.site().park(), matching))
                        .toList(),
                ranking.blocked().stream()
                        .filter(fit -> isSeen(fit.site().park(), matching))
                        .toList());
    }

    /// The park of an address as it is known last, whatever the day; one of another place is not there.
    Park park(String id) {
        ParkBook book = book();
        return book.findPark(id, LocalDate.MAX)
                .filter(park -> covers(park.place()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Whether a place is in the viewer's remit.
    boolean covers(Code place) {
        return ParkDesk.covers(Visitor.get(), place, codes(), settings.asOf());
    }

    ParkForms forms() {
        return new ParkForms(codes(), settings.demonstration());
    }

    LocalDate today() {
        return settings.asOf();
    }

    /// Records what a form said, unless something about the same was recorded since it was opened.
    ///
    /// @param typed what was sent, with what the form was opened at
    /// @return the reasons why not
    List<Rejection> record(Map<String, String> typed, ParkForms.Read read) {
        if (read.entry().isEmpty()) {
            return read.faults();
        }
        Appended appended = desk.record(
                Visitor.get(), seen(typed), read.evidence(), read.entry().get());
        return appended instanceof Appended.Refused(List<Rejection> rejections) ? rejections : List.of();
    }

    /// The last entry when a form was opened.
    long seen(Map<String, String> typed) {
        return SeenEntry.of(typed, head());
    }

    /// Who records here.
    Origin origin() {
        return desk.origin(Visitor.get());
    }

    AllocationDesk allocations() {
        return new AllocationDesk(ledger);
    }

    /// Places offered as the viewer is told of them.
    OfferBoards boards(PlacesOffered offered, ParkMatching matching, Locale locale) {
        return new OfferBoards(
                offered,
                matching,
                park -> isSeen(park, matching),
                messages(locale).language());
    }

    /// The allocations that were recorded, the latest first.
    List<PlacesOffered> offers(ParkMatching matching) {
        return matching.book().offers().stream().map(RecordedOffer::offered).toList();
    }

    /// The kinds of evidence that a form offers, with their names.
    List<Map.Entry<String, String>> evidenceKinds(Locale locale) {
        return Stream.of(Evidence.Kind.values())
                .map(kind -> Map.entry(kind.word(), messages(locale).text("web.dossier.evidence." + kind.word())))
                .toList();
    }

    /// Puts a form into the model.
    ///
    /// @param typed what stands in its fields
    void show(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        model.addAttribute("typed", typed);
        model.addAttribute("faults", new FaultWords(messages(locale)).byField(faults));
        model.addAttribute(SeenEntry.FIELD, SeenEntry.again(typed, faults, head()));
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_PARKS));
    }

    /// The codes of a scheme that a form offers, by code.
    List<Choice> choices(String scheme, Locale locale) {
        return choices.of(scheme, locale);
    }
}
