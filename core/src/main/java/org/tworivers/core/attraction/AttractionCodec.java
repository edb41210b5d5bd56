package org.tworivers.core.attraction;

import java.time.LocalDate;
import java.util.Set;
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
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// The codec of [AttractionEntry].
public final class AttractionCodec implements Codec<AttractionEntry> {
    private static final String TEAM = "attraction.team-stated";
    private static final String VISIT = "attraction.visit-made";
    private static final String LEAD = "attraction.lead-stated";
    private static final String STEPPED = "attraction.lead-stepped";
    private static final String PROJECT = "attraction.lead-became-project";
    private static final String CLAIMED = "attraction.talk-claimed";
    private static final String RENEWED = "attraction.talk-renewed";
    private static final String TRANSFERRED = "attraction.talk-transferred";
    private static final String DISPUTED = "attraction.talk-disputed";
    private static final String DECIDED = "attraction.talk-decided";
    private static final String CLAIM = "claim";
    private static final String REASON = "reason";
    private static final String UNTIL = "until";

    @Override
    public Set<String> types() {
        return Set.of(TEAM, VISIT, LEAD, STEPPED, PROJECT, CLAIMED, RENEWED, TRANSFERRED, DISPUTED, DECIDED);
    }

    @Override
    public Draft encode(AttractionEntry entry) {
        return switch (entry) {
            case TeamStated(Team team) ->
                draft(entry, TEAM, AttractionTree.write(team)).withDay(team.from());
            case VisitMade(Visit visit) ->
                draft(entry, VISIT, AttractionTree.write(visit)).withDay(Day.of(visit.day()));
            case LeadStated(Lead lead) ->
                draft(entry, LEAD, AttractionTree.write(lead)).withDay(Day.of(lead.found()));
            case LeadStepped(String lead, LeadStep step, String note, LocalDate day) ->
                draft(entry, STEPPED, Tree.fields().with("step", step.word()).with("note", note))
                        .withDay(Day.of(day));
            case LeadBecameProject(String lead, String project, LocalDate day) ->
                draft(entry, PROJECT, Tree.fields().with("project", project)).withDay(Day.of(day));
            case OfTalk talk -> encode(talk).withDay(Day.of(talk.day()));
        };
    }

    private static Draft encode(OfTalk entry) {
        return switch (entry) {
            case TalkClaimed(String lead, Claim claim) ->
                draft(
                        entry,
                        CLAIMED,
                        Tree.fields()
                                .with("county", AttractionTree.text(claim.county()))
                                .with("team", claim.team())
                                .with(UNTIL, claim.until().toString()));
            case TalkRenewed renewed ->
                draft(
                        entry,
                        RENEWED,
                        Tree.fields()
                                .with(CLAIM, renewed.claim())
                                .with(UNTIL, renewed.until().toString()));
            case TalkTransferred(String lead, String claim, Code to, String reason, LocalDate day) ->
                draft(
                        entry,
                        TRANSFERRED,
                        Tree.fields()
                                .with(CLAIM, claim)
                                .with("to", AttractionTree.text(to))
                                .with(REASON, reason));
            case TalkDisputed(String lead, String claim, Code by, String reason, LocalDate day) ->
                draft(
                        entry,
                        DISPUTED,
                        Tree.fields()
                                .with(CLAIM, claim)
                                .with("by", AttractionTree.text(by))
                                .with(REASON, reason));
            case TalkDecided(String lead, String claim, String reason, LocalDate day) ->
                draft(entry, DECIDED, Tree.fields().with(CLAIM, claim).with(REASON, reason));
        };
    }

    private static Draft draft(AttractionEntry entry, String type, Tree.FieldsBuilder payload) {
        return Draft.of(entry.subject(), type, payload.build());
    }

    @Override
    public AttractionEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private AttractionEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        String id = draft.subject().substring(draft.subject().indexOf(':') + 1);
        AttractionEntry entry = decode(draft, id, in);
        in.finish();
        if (!entry.subject().equals(draft.subject())) {
            throw new MalformedTextException(
                    "subject (" + draft.subject() + ") must be " + entry.subject() + ". Maybe the kind is misspelt.");
        }
        return entry;
    }

    private AttractionEntry decode(Draft draft, String id, TreeReader in) {
        if (draft.type().equals(TEAM)) {
            return new TeamStated(AttractionTree.team(id, draft.day(), in));
        }
        LocalDate day = AttractionTree.exact(draft.day());
        return switch (draft.type()) {
            case VISIT -> new VisitMade(AttractionTree.visit(id, day, in));
            case LEAD -> new AttractionEntry.LeadStated(AttractionTree.lead(id, day, in));
            case STEPPED -> new LeadStepped(id, LeadStep.parse(in.text("step")), in.text("note", ""), day);
            case PROJECT -> new LeadBecameProject(id, in.text("project"), day);
            case CLAIMED ->
                new TalkClaimed(
                        id,
                        new Claim(
                                AttractionTree.code(in.text("county", "")),
                                in.text("team", ""),
                                day,
                                LocalDate.parse(in.text(UNTIL))));
            case RENEWED -> new TalkRenewed(id, in.text(CLAIM), day, LocalDate.parse(in.text(UNTIL)));
            case TRANSFERRED ->
                new TalkTransferred(
                        id, in.text(CLAIM), AttractionTree.code(in.text("to", "")), in.text(REASON, ""), day);
            case DISPUTED ->
                new TalkDisputed(id, in.text(CLAIM), AttractionTree.code(in.text("by", "")), in.text(REASON, ""), day);
            case DECIDED -> new TalkDecided(id, in.text(CLAIM), in.text(REASON, ""), day);
            default ->
                throw new MalformedTextException("type (" + draft.type() + ") must be one of " + types()
                        + ". Maybe it belongs to another floor.");
        };
    }
}
