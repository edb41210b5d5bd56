package org.tworivers.app.web.research;

import java.time.LocalDate;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.PostingKind;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.research.ResearchEntry.PostingMade;
import org.tworivers.core.shared.Code;

/// Reads the form of a need or an offer, which the office, an institute and a firm send alike.
final class PostingForms {
    private PostingForms() {}

    /// What a form says.
    ///
    /// @param organisation id of who posts it
    static ResearchEntry made(
            ResearchForms forms, String id, PostingKind kind, String organisation, ResearchPages pages) {
        Code place = forms.place();
        String title = forms.fields().needed("title");
        String text = forms.fields().needed("text");
        Code sector = forms.sector();
        LocalDate day = forms.exact("day");
        LocalDate until = forms.exact("until");
        return new PostingMade(
                new Posting(id, pages.isDemonstration(), kind, organisation, title, text, sector, place, until), day);
    }
}
