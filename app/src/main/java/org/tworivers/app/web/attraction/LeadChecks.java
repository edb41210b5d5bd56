package org.tworivers.app.web.attraction;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.shared.Rejection;

/// What a form about leads alone cannot know: what lies ahead, whose a lead or visit is, whether a firm has a lead
/// already. Asked of what people type and of what programs send alike.
@Component
class LeadChecks {
    private final LeadPages pages;

    LeadChecks(LeadPages pages) {
        this.pages = pages;
    }

    /// A lead that the same firm has already.
    ///
    /// @param mine whether the viewer sees it
    record Same(String id, String name, String found, String holder, boolean mine) {}

    /// The open leads of the same firm.
    List<Same> same(Lead lead, NameBook names) {
        String language = names.messages().language();
        return pages.all().leads().stream()
                .filter(each -> each.isOpen() && each.lead().firm().equals(lead.firm()))
                .map(each -> new Same(
                        each.lead().id(),
                        pages.isOwn(each) ? each.lead().names().in(language) : names.party(lead.firm()),
                        each.lead().found().toString(),
                        each.talk()
                                .findHolder()
                                .map(held -> names.place(held.holder()) + " → " + held.until())
                                .orElse(""),
                        pages.isOwn(each)))
                .toList();
    }

    /// The same, with what the form alone cannot know.
    Heard<Lead> lead(Heard<Lead> read) {
        List<Rejection> faults = new ArrayList<>(read.faults());
        read.entry()
                .filter(lead -> lead.found().isAfter(pages.today()))
                .ifPresent(lead -> faults.add(new Rejection(
                        "day-ahead",
                        "found",
                        lead.found().toString(),
                        "it lies ahead; what has not happened is a plan and no fact. Check the day.")));
        return new Heard<>(read.entry(), read.evidence(), faults);
    }

    /// A visit lies behind, is about a lead that the team sees, and takes no other team's place.
    List<Rejection> visit(AttractionEntry entry, Team team) {
        List<Rejection> faults = new ArrayList<>();
        if (entry instanceof VisitMade(var visit)) {
            if (visit.day().isAfter(pages.today())) {
                faults.add(new Rejection(
                        "day-ahead",
                        "day",
                        visit.day().toString(),
                        "it lies ahead; what has not happened is a plan and no fact. Check the day."));
            }
            if (!visit.lead().isEmpty()
                    && pages.board().find(visit.lead()).filter(pages::isOwn).isEmpty()) {
                faults.add(new Rejection("lead-unknown", "lead", visit.lead(), "record the lead first."));
            }
            boolean foreign = pages.all()
                    .book()
                    .findVisit(visit.id())
                    .filter(before -> !before.team().equals(team.id()))
                    .isPresent();
            if (foreign) {
                faults.add(new Rejection("visit-of-another", "form", visit.id(), "open the form again."));
            }
        }
        return faults;
    }

    /// A first talk may be claimed and disputed by any place, for it must be able to say that it was first; the rest is
    /// for those who see all of the lead.
    ListedLead listed(String lead, String kind) {
        if (!TalkForms.KINDS.contains(kind)) {
            throw LeadPages.missing();
        }
        return switch (kind) {
            case TalkForms.CLAIM -> pages.all().find(lead).orElseThrow(LeadPages::missing);
            case TalkForms.STEP -> pages.own(lead);
            default -> pages.lead(lead);
        };
    }
}
