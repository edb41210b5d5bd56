package org.tworivers.app.web.talent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.AsKnown;
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
    AsKnown asked(Map<String, String> typed, Model model) {
        return pages.asked(typed, model);
    }

    /// Today, with all that is known.
    AsKnown now() {
        return pages.now();
    }

    List<ListedTalent> all(AsKnown asked) {
        return reader.all(Visitor.get(), asked);
    }

    ListedTalent get(String agreement, AsKnown asked) {
        return reader.find(Visitor.get(), agreement, asked).orElseThrow(RoomPages::missing);
    }

    /// People under agreements who are not erased, by id.
    Map<String, String> persons(NameBook names) {
        Map<String, String> persons = new LinkedHashMap<>();
        for (ListedTalent each : all(now())) {
            if (!each.erased()) {
                persons.put(each.agreement().person(), view(each, now(), names).called());
            }
        }
        return persons;
    }

    /// The agreement in the words of one language, its team called by who leads it where the viewer may see that.
    TalentView view(ListedTalent each, AsKnown asked, NameBook names) {
        String team = each.agreement().team();
        String called = team.isEmpty()
                ? ""
                : reader.findLeader(Visitor.get(), team, asked)
                        .map(name -> names.messages().text("web.talent.team.of", name))
                        .orElse(team);
        return TalentView.of(each, called, names);
    }
}
