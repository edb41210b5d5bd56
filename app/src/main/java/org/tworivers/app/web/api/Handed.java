package org.tworivers.app.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.web.api.body.EvidenceBody;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// The files that accounts have handed in through their programs, and the papers that name them. Who knows the hash of
/// a file has not seen the file: only who handed it in may have an entry name it, as that opens it to every reader of
/// the entry.
@Component
class Handed {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 10_000;
    private static final String FIELD = "evidence";
    private static final List<String> KINDS =
            Arrays.stream(Evidence.Kind.values()).map(Evidence.Kind::word).toList();

    private final EvidenceFiles files;
    private final Cache<Handover, Boolean> handovers =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    Handed(EvidenceFiles files) {
        this.files = files;
    }

    private record Handover(String account, String hash) {}

    /// Notes that an account handed a file in.
    void note(Viewer viewer, String hash) {
        handovers.put(new Handover(viewer.id(), hash), true);
    }

    /// Papers, and all that is wrong with them.
    record Papers(List<Evidence> evidence, List<Rejection> rejections) {
        Papers {
            evidence = List.copyOf(evidence);
            rejections = List.copyOf(rejections);
        }
    }

    /// The papers of a body.
    ///
    /// @param named hashes that the entry which is corrected names already
    Papers papers(Viewer viewer, @Nullable List<EvidenceBody> bodies, Set<String> named) {
        List<Evidence> evidence = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (EvidenceBody body : bodies == null ? List.<EvidenceBody>of() : bodies) {
            String kind = text(body.kind());
            String number = text(body.number());
            String hash = text(body.hash());
            if (!KINDS.contains(kind) || kind.equals(Evidence.Kind.REGISTER_ROW.word())) {
                rejections.add(new Rejection("evidence-kindless", FIELD, kind, "say what kind of paper it is."));
            } else if ((number + hash).isEmpty()) {
                rejections.add(
                        new Rejection("evidence-bare", FIELD, kind, "write its number or title, or choose its file."));
            } else if (!hash.isEmpty() && !named.contains(hash) && !isHanded(viewer, hash)) {
                rejections.add(new Rejection(
                        "evidence-not-handed-in",
                        FIELD,
                        hash,
                        "hand the file in first: POST /api/v1/evidence; it is kept for a day."));
            } else {
                evidence.add(new Evidence(Evidence.Kind.parse(kind), number, hash));
            }
        }
        return new Papers(evidence, rejections);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private boolean isHanded(Viewer viewer, String hash) {
        return handovers.getIfPresent(new Handover(viewer.id(), hash)) != null;
    }

    /// An entry names these papers: their files stay.
    void name(List<Evidence> evidence) {
        evidence.stream()
                .map(Evidence::fileHash)
                .filter(hash -> !hash.isEmpty())
                .forEach(files::name);
    }
}
