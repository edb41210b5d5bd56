package org.tworivers.app.web.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.PostingKind;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.research.ResearchEntry.PostingClosed;
import org.tworivers.core.research.ResearchEntry.PostingMade;
import org.tworivers.core.research.ResearchEntry.PostingReviewed;
import org.tworivers.core.research.ResearchEntry.TechnologyStated;
import org.tworivers.core.research.ResearchEntry.TechnologyStepped;
import org.tworivers.core.research.Technology;
import org.tworivers.core.research.TechnologyStep;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What is said of the research network, with what a form alone cannot know: what lies ahead, and outside the place or
/// the organisation that somebody records for. Asked of what people type and of what programs send alike.
@Component
class ResearchChecks {
    private final ResearchPages pages;

    ResearchChecks(ResearchPages pages) {
        this.pages = pages;
    }

    /// What was said.
    ///
    /// @param fresh organisations that it names and the register does not know yet
    record Said(Heard<ResearchEntry> heard, List<OrganisationStated> fresh) {
        Said {
            fresh = List.copyOf(fresh);
        }
    }

    private ResearchForms forms(Map<String, String> typed) {
        return new ResearchForms(typed, pages, pages.board(pages.today()));
    }

    /// What was read off a form, with what lies ahead.
    Said said(ResearchForms forms, Optional<ResearchEntry> entry, List<Evidence> papers) {
        Heard<ResearchEntry> heard = Heard.of(forms.fields(), entry, papers);
        boolean ahead = entry.filter(
                        each -> each.day().isDated() && each.day().first().isAfter(pages.today()))
                .isPresent();
        return new Said(
                ahead ? heard.with(ahead(entry.get().day().toString())) : heard, new ArrayList<>(forms.fresh()));
    }

    private static Rejection ahead(String day) {
        return new Rejection(
                "day-ahead", "day", day, "it lies ahead; what has not happened is a plan and no fact. Check the day.");
    }

    /// An institute, a joint project or a contract.
    ///
    /// @param before as it was stated before; nothing for what is new
    Said cooperation(CooperationKind kind, String id, Optional<Cooperation> before, Map<String, String> typed) {
        ResearchForms forms = forms(typed);
        Optional<Cooperation> read = forms.cooperation(kind, id, before);
        List<Evidence> paper = forms.paper();
        Viewer viewer = Visitor.get();
        ResearchBoard board = pages.board(pages.today());
        if (read.isPresent() && !viewer.place().isNone() && !board.isOf(read.get(), viewer.place())) {
            forms.fields().add(ResearchPages.elsewhere(typed));
        }
        return said(forms, read.map(CooperationStated::new), paper);
    }

    /// A need or an offer that the office or an institute posts.
    Said posting(String id, Map<String, String> typed) {
        Viewer viewer = Visitor.get();
        ResearchForms forms = forms(typed);
        String organisation =
                ResearchPages.isEditor(viewer) ? viewer.organisation() : forms.organisation("organisation");
        String kind = forms.fields()
                .chosen(
                        "kind",
                        Stream.of(PostingKind.values()).map(PostingKind::word).toList());
        Posting posting = posting(forms, id, kind.isEmpty() ? PostingKind.NEED : PostingKind.parse(kind), organisation);
        LocalDate day = forms.exact("day");
        if (!pages.postings().isOfPlace(posting, viewer.place())) {
            forms.fields().add(ResearchPages.elsewhere(typed));
        }
        return said(forms, Optional.of(new PostingMade(posting, day)), List.of());
    }

    private Posting posting(ResearchForms forms, String id, PostingKind kind, String organisation) {
        FieldReader in = forms.fields();
        Code place = forms.place();
        String title = in.needed("title");
        String text = in.needed("text");
        Code sector = forms.sector();
        LocalDate until = forms.exact("until");
        return new Posting(id, pages.isDemonstration(), kind, organisation, title, text, sector, place, until);
    }

    /// A need that the firm that signed in posts itself.
    Said need(String id, Map<String, String> typed) {
        ResearchForms forms = forms(typed);
        Posting posting = posting(forms, id, PostingKind.NEED, Visitor.get().organisation());
        return said(forms, Optional.of(new PostingMade(posting, forms.exact("day"))), List.of());
    }

    /// A posting was looked through.
    Said review(String id, Map<String, String> typed) {
        ResearchForms forms = forms(typed);
        String verdict = forms.fields().chosen("verdict", List.of("shown", "sent-back"));
        String note = forms.fields().text("note");
        return said(
                forms,
                Optional.of(new PostingReviewed(id, verdict.equals("shown"), note, forms.exact("day"))),
                List.of());
    }

    /// A posting is closed.
    Said close(String id, Map<String, String> typed) {
        ResearchForms forms = forms(typed);
        String reason = forms.fields().needed("reason");
        return said(forms, Optional.of(new PostingClosed(id, reason, forms.exact("day"))), List.of());
    }

    /// Since when, and by which paper, a need and an offer are a joint project.
    Heard<LocalDate> taken(Map<String, String> typed) {
        ResearchForms forms = forms(typed);
        LocalDate day = forms.exact("day");
        Heard<LocalDate> heard = Heard.of(forms.fields(), Optional.of(day), forms.paper());
        return day.isAfter(pages.today()) ? heard.with(ahead(day.toString())) : heard;
    }

    /// A technology that is taken in from elsewhere.
    Said technology(String id, Map<String, String> typed) {
        Viewer viewer = Visitor.get();
        ResearchBoard board = pages.board(pages.today());
        ResearchForms forms = forms(typed);
        FieldReader in = forms.fields();
        Optional<Names> names = in.names();
        String origin = in.text("origin");
        String cooperation = in.text("cooperation");
        Code sector = forms.sector();
        String organisation =
                ResearchPages.isEditor(viewer) ? viewer.organisation() : forms.organisation("organisation");
        if (!viewer.place().isNone() && !board.isUnder(board.seat(organisation), viewer.place())) {
            in.add(ResearchPages.elsewhere(Map.of("place", organisation)));
        }
        return said(
                forms,
                names.map(each -> new TechnologyStated(new Technology(
                        id,
                        pages.isDemonstration(),
                        each,
                        organisation,
                        board.findOrganisation(origin).orElse(origin),
                        cooperation,
                        sector))),
                forms.paper());
    }

    /// How far a technology came.
    Said step(String id, Map<String, String> typed) {
        ResearchForms forms = forms(typed);
        FieldReader in = forms.fields();
        String step = in.chosen(
                "step",
                Stream.of(TechnologyStep.values()).map(TechnologyStep::word).toList());
        ResearchEntry entry = new TechnologyStepped(
                id,
                step.isEmpty() ? TechnologyStep.INTRODUCED : TechnologyStep.parse(step),
                in.text("note"),
                in.day("day"));
        return said(forms, Optional.of(entry), forms.paper());
    }
}
