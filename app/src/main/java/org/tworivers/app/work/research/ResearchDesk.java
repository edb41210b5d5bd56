package org.tworivers.app.work.research;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Part;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.research.ResearchEntry.PostingTaken;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// Records what is said of the research network.
public final class ResearchDesk {
    private static final ResearchCodec CODEC = new ResearchCodec();

    private final Ledger ledger;
    private final RandomGenerator random;
    private final String region;

    /// @param random makes ids
    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public ResearchDesk(Ledger ledger, RandomGenerator random, String region) {
        this.ledger = ledger;
        this.random = random;
        this.region = region;
    }

    /// A new id.
    public String newId() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    /// Something that was said.
    ///
    /// @param audience who may see it
    public record Sent(Sender sender, Audience audience) {}

    /// Records it.
    ///
    /// @param fresh organisations that it names and the register does not know yet
    public Appended record(Sent sent, ResearchEntry entry, List<Evidence> evidence, List<OrganisationStated> fresh) {
        Stream<Draft> organisations = fresh.stream()
                .map(each ->
                        new RegisterCodec().encode(each).withEvidence(evidence).withAudience(sent.audience()));
        return append(
                sent,
                fresh.isEmpty() ? sent.sender().seen() : Act.ANY,
                Stream.concat(organisations, Stream.of(draft(sent, entry, evidence)))
                        .toList());
    }

    /// A need and an offer that become a joint project.
    ///
    /// @param id of the project
    /// @param language of the need's title, which names the project
    /// @param day since when
    public record Taking(String id, String language, Posting need, Posting offer, LocalDate day) {}

    /// Makes a need and an offer a joint project with all that is known of both, in one act.
    public Appended take(Sent sent, Taking taking, List<Evidence> evidence) {
        Posting need = taking.need();
        Posting offer = taking.offer();
        String id = taking.id();
        JointProject project = new JointProject(
                id,
                need.illustrative() || offer.illustrative(),
                Names.of(taking.language(), need.title()),
                List.of(
                        Participant.of(need.organisation(), Part.LEAD),
                        Participant.of(offer.organisation(), Part.PARTNER)),
                Optional.empty(),
                need.place().isNone() ? offer.place() : need.place(),
                need.sector().isNone() ? offer.sector() : need.sector(),
                Day.of(taking.day()),
                Day.UNDATED,
                need.id(),
                offer.id());
        return append(
                sent,
                sent.sender().seen(),
                List.of(
                        draft(sent, new CooperationStated(project), evidence),
                        draft(sent, new PostingTaken(need.id(), id, taking.day()), evidence),
                        draft(sent, new PostingTaken(offer.id(), id, taking.day()), evidence)));
    }

    /// Needs and offers are the region's own entries; who else sees what they say is told by how they stand.
    private static Draft draft(Sent sent, ResearchEntry entry, List<Evidence> evidence) {
        Audience audience = entry instanceof ResearchEntry.OfPosting ? Audience.OWN : sent.audience();
        return CODEC.encode(entry).withEvidence(evidence).withAudience(audience);
    }

    private Appended append(Sent sent, long seen, List<Draft> drafts) {
        Sender sender = sent.sender();
        return ledger.journal().append(new Act(sender.origin(region), sender.key(), seen, drafts));
    }
}
