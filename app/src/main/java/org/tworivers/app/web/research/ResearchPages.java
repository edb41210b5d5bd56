package org.tworivers.app.web.research;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.recording.Knowledge.CodeFinder;
import org.tworivers.app.web.recording.SeenEntry;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.app.work.research.CooperationFilter;
import org.tworivers.app.work.research.PostingBoard;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.app.work.research.ResearchDesk;
import org.tworivers.app.work.research.ResearchDesk.Sent;
import org.tworivers.app.work.research.ResearchDesk.Taking;
import org.tworivers.app.work.research.ResearchReader;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.PostingKind;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.research.TechnologyCourse;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// What all pages of the research network have in common: the day they are read for, what the viewer sees, what things
/// are called, how something is recorded.
@Component
class ResearchPages {
    private final Ledger ledger;
    private final ResearchReader reader;
    private final ResearchDesk desk;
    private final Serving.Settings settings;

    ResearchPages(Ledger ledger, ResearchReader reader, ResearchDesk desk, Serving.Settings settings) {
        this.ledger = ledger;
        this.reader = reader;
        this.desk = desk;
        this.settings = settings;
    }

    /// The day that pages are read for.
    LocalDate today() {
        return settings.asOf();
    }

    boolean isDemonstration() {
        return settings.demonstration();
    }

    String newId() {
        return desk.newId();
    }

    long head() {
        return ledger.journal().head().sequence();
    }

    /// The day that a page is asked for: today, unless it says another.
    LocalDate asOf(Map<String, String> asked) {
        return Questions.findDay(asked.getOrDefault("asOf", "").strip())
                .filter(Questions::isUsual)
                .orElse(today());
    }

    /// What the viewer sees as of a day.
    ResearchBoard board(LocalDate asOf) {
        return reader.board(Visitor.get(), asOf);
    }

    /// The same as known at an entry.
    ResearchBoard board(LocalDate asOf, long known) {
        return reader.board(Visitor.get(), asOf, known);
    }

    /// All needs and offers; what the viewer sees of them is the board's to say.
    PostingBoard postings() {
        return reader.postings(today());
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// What a page is asked for; what cannot be read asks for nothing.
    CooperationFilter filter(Map<String, String> typed) {
        String year = typed.getOrDefault("year", "").strip();
        String kind = typed.getOrDefault("kind", "").strip();
        return new CooperationFilter(
                code(typed, "place", FormReader.PLACES),
                code(typed, "sector", FormReader.SECTORS),
                year.matches("[12][0-9]{3}") ? Integer.parseInt(year) : 0,
                Stream.of(CooperationKind.values())
                        .filter(each -> each.word().equals(kind))
                        .findFirst());
    }

    private Code code(Map<String, String> typed, String field, String scheme) {
        String text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? Code.NONE : finder(scheme).find(text).orElse(Code.NONE);
    }

    /// Finds codes of a scheme by what was typed.
    CodeFinder finder(String scheme) {
        return new CodeFinder(codes(), scheme.equals(FormReader.PLACES) ? FormReader.SECTORS : FormReader.PLACES);
    }

    CodeBook codes() {
        return ledger.register().codes(head());
    }

    /// What a code is called; empty for none.
    String name(Code code, Locale locale) {
        return code.isNone() ? "" : codes().name(code, today(), messages(locale).language());
    }

    /// A code as a list offers it; empty for none.
    String listed(Code code, Locale locale) {
        return code.isNone() ? "" : name(code, locale) + " (" + code + ")";
    }

    /// The codes of a scheme as a list offers them: the name with the code behind it.
    List<String> listed(String scheme, Locale locale) {
        CodeBook codes = codes();
        String language = messages(locale).language();
        return codes.allCodes(scheme).stream()
                .filter(code -> codes.holds(code, today()))
                .map(code -> codes.name(code, today(), language) + " (" + code + ")")
                .toList();
    }

    /// The names of organisations to choose from, each once.
    List<String> organisations(ResearchBoard board, Locale locale) {
        String language = messages(locale).language();
        return board.organisations().keySet().stream()
                .filter(id -> board.judged().survivor(id).equals(id))
                .map(id -> board.name(id, language))
                .distinct()
                .sorted()
                .toList();
    }

    Messages messages(Locale locale) {
        return Page.messages(locale);
    }

    /// Words with their names, to choose from.
    List<Map.Entry<String, String>> options(Stream<String> words, String key, Locale locale) {
        Messages messages = messages(locale);
        return words.map(word -> Map.entry(word, messages.text(key + word))).toList();
    }

    /// Whether the viewer records for one organisation alone.
    static boolean isEditor(Viewer viewer) {
        return !viewer.organisation().isEmpty();
    }

    /// Whether the viewer may state something anew.
    boolean mayState(ResearchBoard board, Cooperation each) {
        Viewer viewer = Visitor.get();
        return viewer.may(Right.RECORD_RESEARCH)
                && (!isEditor(viewer)
                        || each.organisations(board.survivor())
                                .contains(board.judged().survivor(viewer.organisation())));
    }

    /// One that the viewer sees and may state anew.
    Cooperation own(ResearchBoard board, CooperationKind kind, String id) {
        return board.find(Cooperation.subject(kind, id))
                .map(found -> found.entry())
                .filter(found -> mayState(board, found))
                .orElseThrow(ResearchPages::missing);
    }

    /// A posting that the viewer sees.
    PostingCourse seen(String id) {
        return postings().find(Visitor.get(), id).orElseThrow(ResearchPages::missing);
    }

    /// One that is theirs, or of the place that they are the office of.
    PostingCourse inHand(String id) {
        PostingBoard postings = postings();
        return postings.find(Visitor.get(), id)
                .filter(each -> postings.isInHand(each, Visitor.get()))
                .orElseThrow(ResearchPages::missing);
    }

    /// One of the organisation that the viewer is for.
    PostingCourse ownPosting(String id) {
        PostingBoard postings = postings();
        return postings.find(Visitor.get(), id)
                .filter(each -> postings.isOf(each, Visitor.get()))
                .orElseThrow(ResearchPages::missing);
    }

    /// Whether the viewer sees a technology: who is of a place sees those of organisations there.
    static boolean sees(ResearchBoard board, TechnologyCourse each) {
        Code place = Visitor.get().place();
        return place.isNone() || board.isUnder(board.seat(each.technology().organisation()), place);
    }

    /// Whether the viewer records how far a technology comes.
    static boolean isOwn(ResearchBoard board, TechnologyCourse each) {
        Viewer viewer = Visitor.get();
        return viewer.may(Right.RECORD_RESEARCH)
                && (!isEditor(viewer)
                        || board.judged()
                                .survivor(each.technology().organisation())
                                .equals(board.judged().survivor(viewer.organisation())));
    }

    /// A technology that the viewer records of.
    TechnologyCourse ownTechnology(String id) {
        ResearchBoard board = board(today());
        return board.book()
                .findTechnology(id)
                .filter(each -> sees(board, each) && isOwn(board, each))
                .orElseThrow(ResearchPages::missing);
    }

    /// What the viewer's place does not cover.
    static Rejection elsewhere(Map<String, String> typed) {
        return new Rejection(
                "place-elsewhere",
                "place",
                typed.getOrDefault("place", ""),
                "it lies outside the place that you record for.");
    }

    /// The words of a question that could not be read, and so ask for nothing.
    List<String> misread(Map<String, String> typed, CooperationFilter read) {
        return Stream.of("place", "sector", "year", "kind")
                .filter(word -> !typed.getOrDefault(word, "").isBlank())
                .filter(word -> switch (word) {
                    case "place" -> read.place().isNone();
                    case "sector" -> read.sector().isNone();
                    case "year" -> read.year() == 0;
                    default -> read.kind().isEmpty();
                })
                .toList();
    }

    /// Puts a form into the model.
    ///
    /// @param typed what stands in its fields
    void show(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        model.addAttribute("typed", new HashMap<>(typed));
        model.addAttribute("faults", new FaultWords(messages(locale)).byField(faults));
        model.addAttribute("seen", SeenEntry.again(typed, faults, head()));
        ResearchBoard board = board(today());
        model.addAttribute("organisations", organisations(board, locale));
        model.addAttribute("places", listed(FormReader.PLACES, locale));
        model.addAttribute("sectors", listed(FormReader.SECTORS, locale));
    }

    /// Who sees what was sent. What an institute's own editor records both regions see.
    private static Audience audience(Map<String, String> typed) {
        boolean own = typed.getOrDefault("audience", "").equals(Audience.OWN.word()) && !isEditor(Visitor.get());
        return own ? Audience.OWN : Audience.PARTNER;
    }

    private Sender sender(Map<String, String> typed) {
        return Sender.ofPage(Visitor.get(), SeenEntry.of(typed, head()));
    }

    /// Records what was said, unless there is a fault.
    Appended record(Sender sender, Map<String, String> typed, ResearchChecks.Said said) {
        Heard<ResearchEntry> heard = said.heard();
        return heard.faults().isEmpty()
                ? desk.record(
                        new Sent(sender, audience(typed)), heard.entry().orElseThrow(), heard.evidence(), said.fresh())
                : new Appended.Refused(heard.faults());
    }

    /// Records what a form said; why it was refused, empty when it was not.
    List<Rejection> record(Map<String, String> typed, ResearchChecks.Said said) {
        return why(record(sender(typed), typed, said));
    }

    /// A need and an offer, and how they are made a joint project.
    ///
    /// @param id of the project
    record Taken(String id, Posting one, Posting two, Heard<LocalDate> since) {}

    /// Makes a need and an offer a joint project, unless there is a fault.
    Appended take(Sender sender, Map<String, String> typed, Taken taken, Locale locale) {
        if (!taken.since().faults().isEmpty()) {
            return new Appended.Refused(taken.since().faults());
        }
        boolean isNeed = taken.one().kind() == PostingKind.NEED;
        Posting need = isNeed ? taken.one() : taken.two();
        Posting offer = isNeed ? taken.two() : taken.one();
        LocalDate day = taken.since().entry().orElseThrow();
        return desk.take(
                new Sent(sender, audience(typed)),
                new Taking(taken.id(), messages(locale).language(), need, offer, day),
                taken.since().evidence());
    }

    /// The same by a form; why it was refused, empty when it was not.
    List<Rejection> take(Map<String, String> typed, Taken taken, Locale locale) {
        return why(take(sender(typed), typed, taken, locale));
    }

    /// Why something was refused, empty when it was not.
    private static List<Rejection> why(Appended appended) {
        return appended instanceof Appended.Refused(List<Rejection> why) ? why : List.of();
    }

    /// The kind that an address names.
    static Optional<CooperationKind> kind(String word) {
        return Stream.of(CooperationKind.values())
                .filter(each -> (each.word() + "s").equals(word))
                .findFirst();
    }
}
