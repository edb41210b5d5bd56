package org.tworivers.core.research;

import java.util.Set;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.research.ResearchEntry.PostingClosed;
import org.tworivers.core.research.ResearchEntry.PostingMade;
import org.tworivers.core.research.ResearchEntry.PostingReviewed;
import org.tworivers.core.research.ResearchEntry.PostingTaken;
import org.tworivers.core.research.ResearchEntry.TechnologyStated;
import org.tworivers.core.research.ResearchEntry.TechnologyStepped;
import org.tworivers.core.research.ResearchEntry.UnitsCounted;
import org.tworivers.core.shared.Day;

/// The codec of [ResearchEntry].
public final class ResearchCodec implements Codec<ResearchEntry> {
    private static final String INSTITUTE = "research.institute-stated";
    private static final String PROJECT = "research.project-stated";
    private static final String CONTRACT = "research.contract-stated";
    private static final String COUNTED = "research.units-counted";
    private static final String POSTED = "research.posting-made";
    private static final String REVIEWED = "research.posting-reviewed";
    private static final String CLOSED = "research.posting-closed";
    private static final String TAKEN = "research.posting-taken";
    private static final String TECHNOLOGY = "research.technology-stated";
    private static final String STEPPED = "research.technology-stepped";

    @Override
    public Set<String> types() {
        return Set.of(INSTITUTE, PROJECT, CONTRACT, COUNTED, POSTED, REVIEWED, CLOSED, TAKEN, TECHNOLOGY, STEPPED);
    }

    @Override
    public Draft encode(ResearchEntry entry) {
        return Draft.of(entry.subject(), type(entry), payload(entry).build()).withDay(entry.day());
    }

    private static String type(ResearchEntry entry) {
        return switch (entry) {
            case CooperationStated(Cooperation stated) ->
                switch (stated.kind()) {
                    case INSTITUTE -> INSTITUTE;
                    case PROJECT -> PROJECT;
                    case CONTRACT -> CONTRACT;
                };
            case UnitsCounted counted -> COUNTED;
            case PostingMade made -> POSTED;
            case PostingReviewed reviewed -> REVIEWED;
            case PostingClosed closed -> CLOSED;
            case PostingTaken taken -> TAKEN;
            case TechnologyStated stated -> TECHNOLOGY;
            case TechnologyStepped stepped -> STEPPED;
        };
    }

    private static Tree.FieldsBuilder payload(ResearchEntry entry) {
        return switch (entry) {
            case CooperationStated(Cooperation stated) -> ResearchTree.write(stated);
            case UnitsCounted(UnitCount count) -> ResearchTree.write(count);
            case PostingMade made -> ResearchTree.write(made.posting());
            case PostingReviewed reviewed ->
                Tree.fields().withFlag("shown", reviewed.shown()).with("note", reviewed.note());
            case PostingClosed closed -> Tree.fields().with("reason", closed.reason());
            case PostingTaken taken -> Tree.fields().with("project", taken.project());
            case TechnologyStated stated -> ResearchTree.write(stated.technology());
            case TechnologyStepped stepped ->
                Tree.fields().with("step", stepped.step().word()).with("note", stepped.note());
        };
    }

    @Override
    public ResearchEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private static ResearchEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        String id = draft.subject().substring(draft.subject().indexOf(':') + 1);
        ResearchEntry entry = decode(draft.type(), id, draft.day(), in);
        in.finish();
        if (!entry.subject().equals(draft.subject())) {
            throw new MalformedTextException(
                    "subject (" + draft.subject() + ") must be " + entry.subject() + ". Maybe the kind is misspelt.");
        }
        return entry;
    }

    private static ResearchEntry decode(String type, String id, Day day, TreeReader in) {
        return switch (type) {
            case INSTITUTE -> new CooperationStated(ResearchTree.institute(id, day, in));
            case PROJECT -> new CooperationStated(ResearchTree.project(id, day, in));
            case CONTRACT -> new CooperationStated(ResearchTree.contract(id, day, in));
            case COUNTED -> new UnitsCounted(ResearchTree.count(id, day, in));
            case POSTED -> new PostingMade(ResearchTree.posting(id, in), ResearchTree.exact(day));
            case REVIEWED -> new PostingReviewed(id, in.flag("shown"), in.text("note", ""), ResearchTree.exact(day));
            case CLOSED -> new PostingClosed(id, in.text("reason", ""), ResearchTree.exact(day));
            case TAKEN -> new PostingTaken(id, in.text("project"), ResearchTree.exact(day));
            case TECHNOLOGY -> new TechnologyStated(ResearchTree.technology(id, in));
            case STEPPED -> new TechnologyStepped(id, TechnologyStep.parse(in.text("step")), in.text("note", ""), day);
            default ->
                throw new MalformedTextException(
                        "type (" + type + ") must be one of this room's. Maybe research.project-stated.");
        };
    }
}
