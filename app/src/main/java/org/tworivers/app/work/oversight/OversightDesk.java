package org.tworivers.app.work.oversight;

import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.shared.Evidence;

/// Records what is said of promises and audits.
public final class OversightDesk {
    private static final OversightCodec CODEC = new OversightCodec();

    private final Ledger ledger;
    private final RandomGenerator random;
    private final String region;

    /// @param random makes ids; it must be hard to guess
    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public OversightDesk(Ledger ledger, RandomGenerator random, String region) {
        this.ledger = ledger;
        this.random = random;
        this.region = region;
    }

    /// A new id.
    public String newId() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    /// Something a page or a command said.
    ///
    /// @param seen the last entry when somebody looked; refused when more is known of the subject
    public record Sent(Viewer viewer, Channel channel, long seen) {}

    /// Records it.
    public Appended record(Sent sent, OversightEntry entry, List<Evidence> evidence) {
        Origin origin = new Origin(sent.viewer().id(), sent.channel(), region, "");
        Appended appended = ledger.journal()
                .append(new Act(
                        origin, "", sent.seen(), List.of(CODEC.encode(entry).withEvidence(evidence))));
        if (appended instanceof Appended.Recorded) {
            EvidenceFiles files = new EvidenceFiles(ledger.database());
            evidence.stream()
                    .map(Evidence::fileHash)
                    .filter(hash -> !hash.isEmpty())
                    .forEach(files::name);
        }
        return appended;
    }
}
