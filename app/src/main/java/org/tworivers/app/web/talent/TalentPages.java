package org.tworivers.app.web.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.talent.ListedTalent;
import org.tworivers.app.work.talent.TalentReader;

/// What pages of talent agreements have in common.
@Component
class TalentPages {
    private final TalentReader reader;
    private final RoomPages pages;

    TalentPages(TalentReader reader, RoomPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    /// What a page is asked for.
    TalentReader.Asked asked(Map<String, String> typed, Model model) {
        LocalDate asOf = pages.asOf(typed);
        String knownAt = pages.knownAt(typed, model);
        TalentReader.Asked asked = new TalentReader.Asked(asOf, knownAt);
        model.addAttribute("asOf", asOf);
        model.addAttribute("knownAt", knownAt);
        model.addAttribute("sequence", reader.known(asked).sequence());
        return asked;
    }

    /// Today, with all that is known.
    TalentReader.Asked now() {
        return new TalentReader.Asked(pages.today(), "");
    }

    List<ListedTalent> all(TalentReader.Asked asked) {
        return reader.all(Visitor.get(), asked);
    }

    ListedTalent get(String agreement, TalentReader.Asked asked) {
        return reader.find(Visitor.get(), agreement, asked).orElseThrow(RoomPages::missing);
    }

    /// The agreement in the words of one language, its team called by who leads it where the viewer may see that.
    TalentView view(ListedTalent each, TalentReader.Asked asked, NameBook names) {
        String team = each.agreement().team();
        String called = team.isEmpty()
                ? ""
                : reader.findLeader(Visitor.get(), team, asked)
                        .map(name -> names.messages().text("web.talent.team.of", name))
                        .orElse(team);
        return TalentView.of(each, called, names);
    }
}
