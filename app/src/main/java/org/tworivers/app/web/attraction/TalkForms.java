package org.tworivers.app.web.attraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadStepped;
import org.tworivers.core.attraction.AttractionEntry.TalkClaimed;
import org.tworivers.core.attraction.AttractionEntry.TalkDecided;
import org.tworivers.core.attraction.AttractionEntry.TalkDisputed;
import org.tworivers.core.attraction.AttractionEntry.TalkRenewed;
import org.tworivers.core.attraction.AttractionEntry.TalkTransferred;
import org.tworivers.core.attraction.Claim;
import org.tworivers.core.attraction.LeadStep;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// What forms about steps and first talks say, as entries; who is of a place speaks for that place alone.
final class TalkForms {
    static final String STEP = "step";
    static final String CLAIM = "claim";
    static final String DECIDE = "decide";
    private static final String RENEW = "renew";
    private static final String TRANSFER = "transfer";
    private static final String DISPUTE = "dispute";

    /// The kinds that are for whoever records leads.
    static final List<String> KINDS = List.of(STEP, CLAIM, RENEW, TRANSFER, DISPUTE);

    private static final String DAY = "day";
    private static final String REASON = "reason";

    private final LeadPages pages;
    private final ListedLead listed;
    private final Viewer viewer;

    TalkForms(LeadPages pages, ListedLead listed, Viewer viewer) {
        this.pages = pages;
        this.listed = listed;
        this.viewer = viewer;
    }

    /// Reads a form of a kind; where something cannot be read, the fields hold why.
    Optional<AttractionEntry> read(String kind, LeadForms in) {
        FieldReader fields = in.fields();
        LocalDate day = in.day(DAY);
        if (day.isAfter(pages.today())) {
            fields.add(new Rejection(
                    "day-ahead",
                    DAY,
                    day.toString(),
                    "it lies ahead; what has not happened is a plan and no fact. Check the day."));
        }
        Optional<AttractionEntry> entry = read(kind, in, day);
        return fields.rejections().isEmpty() ? entry : Optional.empty();
    }

    private Optional<AttractionEntry> read(String kind, LeadForms in, LocalDate day) {
        String lead = listed.lead().id();
        FieldReader fields = in.fields();
        return switch (kind) {
            case STEP -> {
                String step = fields.chosen(
                        STEP, Stream.of(LeadStep.values()).map(LeadStep::word).toList());
                String note = fields.text("note");
                yield step.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LeadStepped(lead, LeadStep.parse(step), note, day));
            }
            case CLAIM ->
                Optional.of(new TalkClaimed(lead, new Claim(county("county", in), team(), day, in.day("until"))));
            case RENEW -> Optional.of(new TalkRenewed(lead, ownClaim(fields), day, in.day("until")));
            case TRANSFER ->
                Optional.of(new TalkTransferred(lead, ownClaim(fields), in.place("to"), fields.needed(REASON), day));
            case DISPUTE ->
                Optional.of(new TalkDisputed(lead, fields.needed(CLAIM), county("by", in), fields.needed(REASON), day));
            default -> Optional.of(new TalkDecided(lead, fields.needed(CLAIM), fields.needed(REASON), day));
        };
    }

    /// The viewer's own place; for who is of none, the one that was typed.
    private Code county(String field, LeadForms in) {
        return viewer.place().isNone() ? in.place(field) : viewer.place();
    }

    /// The team of the lead, when it is the viewer's place that sent it.
    private String team() {
        return !listed.home().isNone() && pages.covers(listed.home())
                ? listed.lead().team()
                : "";
    }

    /// A claim that the viewer may speak for.
    private String ownClaim(FieldReader fields) {
        String claim = fields.needed(CLAIM);
        boolean foreign = listed.talk().claims().stream()
                .filter(each -> each.claim().key().equals(claim))
                .anyMatch(each -> !pages.covers(each.claim().county()) && !pages.covers(each.holder()));
        if (foreign) {
            fields.add(new Rejection(
                    "claim-of-another", CLAIM, claim, "it is another place's; that place or the office does this."));
        }
        return claim;
    }
}
