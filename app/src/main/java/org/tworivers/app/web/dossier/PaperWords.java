package org.tworivers.app.web.dossier;

import java.util.Optional;
import java.util.function.Function;
import org.tworivers.app.exchange.evidence.PaperForm;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.EvidenceFiles.Kept;
import org.tworivers.app.web.dossier.DossierPage.Paper;
import org.tworivers.core.shared.Evidence;

/// Papers in the words of one language.
public final class PaperWords {
    private static final int KIBIBYTE = 1024;

    private final Messages messages;
    private final Function<String, Optional<Kept>> files;

    /// @param files finds what is kept of a paper by its hash
    public PaperWords(Messages messages, Function<String, Optional<Kept>> files) {
        this.messages = messages;
        this.files = files;
    }

    /// A paper. The hash beside a row of a register is of the whole register: it is not shown with each of its
    /// rows, and the register is not handed out with them.
    Paper paper(Evidence evidence) {
        String kind = messages.text("web.dossier.evidence." + evidence.kind().word());
        boolean whole = evidence.kind() == Evidence.Kind.REGISTER_ROW;
        String file = whole ? "" : file(evidence.fileHash());
        return new Paper(
                evidence.number().isEmpty() ? kind : kind + " " + evidence.number(),
                whole ? "" : evidence.fileHash(),
                file,
                evidence.kind() == Evidence.Kind.PHOTO && isPicture(evidence.fileHash()));
    }

    private boolean isPicture(String hash) {
        return !hash.isEmpty()
                && files.apply(hash)
                        .flatMap(kept -> PaperForm.find(kept.form()))
                        .filter(PaperForm::isPicture)
                        .isPresent();
    }

    /// Form and size of the file of a hash; empty when it is not kept here.
    public String file(String hash) {
        return hash.isEmpty()
                ? ""
                : files.apply(hash)
                        .map(kept -> messages.text("web.dossier.paper." + kept.form(), size(kept.size())))
                        .orElse("");
    }

    private static String size(long bytes) {
        long kibibytes = Math.max(1, (bytes + KIBIBYTE / 2) / KIBIBYTE);
        return kibibytes < KIBIBYTE
                ? kibibytes + " KB"
                : (kibibytes * 10 / KIBIBYTE) / 10 + "." + kibibytes * 10 / KIBIBYTE % 10 + " MB";
    }
}
