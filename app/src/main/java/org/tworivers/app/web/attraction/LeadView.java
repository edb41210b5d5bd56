package org.tworivers.app.web.attraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.AttractionEntry.LeadStepped;
import org.tworivers.core.attraction.AttractionEntry.OfTalk;
import org.tworivers.core.attraction.AttractionEntry.TalkClaimed;
import org.tworivers.core.attraction.AttractionEntry.TalkDecided;
import org.tworivers.core.attraction.AttractionEntry.TalkDisputed;
import org.tworivers.core.attraction.AttractionEntry.TalkRenewed;
import org.tworivers.core.attraction.AttractionEntry.TalkTransferred;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.attraction.FirstTalk;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.attraction.clocks.LeadClock;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;

/// What the page of a lead shows beside its line.
///
/// @param size in words, maybe empty
/// @param clocks those that ran until the day, the last first
/// @param claims of the first talk, by day
/// @param disputes that wait for a decision, in words
/// @param course what was recorded, the newest first
record LeadView(
        String source,
        String origin,
        String size,
        String wish,
        String competing,
        List<Clock> clocks,
        List<Talk> claims,
        List<String> disputes,
        List<Happened> course) {
    private static final Rounding EXACT = new Rounding(Rounding.Mode.HALF_UP, 2);
    private static final String BLANK = " ";

    LeadView {
        clocks = List.copyOf(clocks);
        claims = List.copyOf(claims);
        disputes = List.copyOf(disputes);
        course = List.copyOf(course);
    }

    /// A clock.
    ///
    /// @param state the word of how it stands
    record Clock(String kind, String begins, String due, String done, String state) {}

    /// A claim of a first talk.
    ///
    /// @param key what tells it apart
    /// @param holder who sees to it now, when it was handed on; else empty
    /// @param papers what proves the contact
    record Talk(String key, String county, String day, String until, String state, String holder, String papers) {}

    /// Something that was recorded.
    ///
    /// @param kind the word of what it is
    /// @param text in words, maybe empty
    /// @param entry its sequence; 0 for a visit
    record Happened(String day, String kind, String text, String papers, long entry) {}

    /// @param whole whether the viewer sees more than who claims the first talk
    static LeadView of(ListedLead listed, List<Visit> visits, NameBook names, boolean whole) {
        Messages messages = names.messages();
        List<Happened> course = new ArrayList<>();
        for (Recorded<AttractionEntry> each : listed.course().all()) {
            if (whole || each.entry() instanceof OfTalk) {
                course.add(happened(each, names));
            }
        }
        if (whole) {
            visits.forEach(visit -> course.add(
                    new Happened(visit.day().toString(), "visit", visit.place() + BLANK + visit.notes(), "", 0)));
        }
        course.sort(Comparator.comparing(Happened::day)
                .thenComparingLong(Happened::entry)
                .reversed());
        return new LeadView(
                whole
                        ? messages.text(
                                "web.lead.source." + listed.lead().source().word())
                        : "",
                whole ? names.place(listed.lead().origin()) : "",
                whole
                        ? listed.lead()
                                .size()
                                .map(new FigureText(messages, EXACT)::money)
                                .orElse("")
                        : "",
                whole ? listed.lead().wish() : "",
                whole
                        ? String.join(
                                messages.text("web.park.comma"), listed.lead().competing())
                        : "",
                whole ? clocks(listed, messages) : List.of(),
                listed.talk().claims().stream().map(each -> talk(each, names)).toList(),
                listed.talk().disputes().stream()
                        .map(each -> dispute(each, names))
                        .toList(),
                course);
    }

    private static List<Clock> clocks(ListedLead listed, Messages messages) {
        List<Clock> clocks = new ArrayList<>();
        for (LeadClock clock : listed.clocks().reversed()) {
            clocks.add(new Clock(
                    clock.kind().word(),
                    clock.begins().toString(),
                    DueText.of(clock.due(), messages),
                    clock.done().map(Object::toString).orElse(""),
                    clock.state(listed.asOf()).word()));
        }
        return clocks;
    }

    private static Talk talk(Standing standing, NameBook names) {
        boolean handedOn = !standing.holder().equals(standing.claim().county());
        return new Talk(
                standing.claim().key(),
                names.place(standing.claim().county()),
                standing.claim().day().toString(),
                standing.until().toString(),
                standing.state().word(),
                handedOn ? names.place(standing.holder()) : "",
                papers(standing.evidence()));
    }

    private static String dispute(Recorded<AttractionEntry> recorded, NameBook names) {
        TalkDisputed disputed = FirstTalk.dispute(recorded);
        return names.messages()
                .text(
                        "web.lead.disputed-by",
                        disputed.day().toString(),
                        names.place(disputed.by()),
                        claim(disputed.claim(), names),
                        disputed.reason(),
                        papers(recorded.evidence()));
    }

    /// A claim in words: its place and its day.
    static String claim(String key, NameBook names) {
        int at = key.lastIndexOf('@');
        return at < 0 ? key : names.place(Code.parse(key.substring(0, at))) + BLANK + key.substring(at + 1);
    }

    private static String papers(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::number).collect(Collectors.joining(" · "));
    }

    private static Happened happened(Recorded<AttractionEntry> recorded, NameBook names) {
        String papers = papers(recorded.evidence());
        long entry = recorded.sequence();
        return switch (recorded.entry()) {
            case LeadStated stated -> new Happened(stated.stated().found().toString(), "stated", "", papers, entry);
            case LeadStepped stepped ->
                new Happened(stepped.day().toString(), stepped.step().word(), stepped.note(), papers, entry);
            case LeadBecameProject became -> new Happened(became.day().toString(), "project", "", papers, entry);
            case TalkClaimed claimed ->
                new Happened(
                        claimed.day().toString(),
                        "claimed",
                        names.place(claimed.claim().county()),
                        papers,
                        entry);
            case TalkRenewed renewed ->
                new Happened(
                        renewed.day().toString(),
                        "renewed",
                        claim(renewed.claim(), names) + " → " + renewed.until(),
                        papers,
                        entry);
            case TalkTransferred on ->
                new Happened(
                        on.day().toString(), "transferred", names.place(on.to()) + BLANK + on.reason(), papers, entry);
            case TalkDisputed disputed ->
                new Happened(
                        disputed.day().toString(),
                        "disputed",
                        names.place(disputed.by()) + BLANK + disputed.reason(),
                        papers,
                        entry);
            case TalkDecided decided ->
                new Happened(
                        decided.day().toString(),
                        "decided",
                        claim(decided.claim(), names) + BLANK + decided.reason(),
                        papers,
                        entry);
            case TeamStated team -> throw foreign(recorded);
            case VisitMade visit -> throw foreign(recorded);
        };
    }

    private static IllegalStateException foreign(Recorded<AttractionEntry> recorded) {
        return new IllegalStateException("entry (" + recorded.sequence() + ") must be about a lead. Maybe rebuild.");
    }
}
