package org.tworivers.app.web.imports;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.imports.KeptRows;
import org.tworivers.app.work.imports.UndoJob;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;

/// Takes imports back on behalf of who is signed in.
@Component
class Undoing {
    private final UndoJob job;
    private final KeptRows keptRows;
    private final String region;

    Undoing(Ledger ledger, KeptRows keptRows, @Value("${tworivers.region:CN-HA}") String region) {
        this.job = new UndoJob(ledger.journal(), ledger.imports());
        this.keptRows = keptRows;
        this.region = region;
    }

    /// Takes one back; rows kept of it go too.
    ///
    /// @return why that cannot be; none when it was done
    List<String> undo(Viewer viewer, String id, String reason, RejectionText text) {
        Appended appended = job.run(new Origin(viewer.id(), Channel.WEB, region, ""), id, reason);
        if (appended instanceof Appended.Refused refused) {
            return refused.rejections().stream().map(text::advice).toList();
        }
        keptRows.remove(id);
        return List.of();
    }
}
