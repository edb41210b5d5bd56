package org.tworivers.app.web.api;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.recording.SentKey;
import org.tworivers.core.shared.Rejection;

/// Sees to it that what is sent twice under a key is recorded once, and that nothing else is recorded under it. The
/// journal keeps the keys of its acts, so a key holds as long as the journal does.
@Component
public class Once {
    private static final String KEY = "[\\x21-\\x7E]{1,200}";
    private static final String HEADER = "Idempotency-Key";

    private final Ledger ledger;

    Once(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Something that is sent under a key.
    ///
    /// @param content what is sent, and where to
    public record Sending(Viewer viewer, String key, String content) {
        /// The key under which the journal records it.
        public String whole() {
            return SentKey.of(viewer, key, content);
        }
    }

    /// What a request sends.
    ///
    /// @param path where to
    /// @param body what
    public Sending sending(Viewer viewer, HttpHeaders headers, String path, String body) {
        String key = Objects.requireNonNullElse(headers.getFirst(HEADER), "");
        if (!key.matches(KEY)) {
            throw new ProblemException(
                    ProblemKind.IDEMPOTENCY_KEY_MISSING,
                    List.of(new Rejection(
                            "idempotency-key-missing",
                            HEADER,
                            key,
                            "send a new key with each thing to record, such as a UUID, and the same one when you send it"
                                    + " again.")));
        }
        return new Sending(viewer, key, path + "\n" + body);
    }

    /// The entry that was recorded when the same was sent before.
    ///
    /// @throws ProblemException when something else was sent under the key
    public OptionalLong find(Sending sending) {
        SortedMap<String, Long> before = ledger.journal().recordedUnder(SentKey.all(sending.viewer(), sending.key()));
        Long same = before.get(sending.whole());
        if (same == null && !before.isEmpty()) {
            throw new ProblemException(ProblemKind.IDEMPOTENCY_KEY_REUSED);
        }
        return same == null ? OptionalLong.empty() : OptionalLong.of(same);
    }
}
