package org.tworivers.app.web.api;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.LastChanges;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.answer.TreeAnswer;
import org.tworivers.app.web.api.body.Bodies;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Rejection;
import tools.jackson.databind.json.JsonMapper;

/// What all routes that record something of a room have in common: the body is read strictly; the same sent again is
/// answered the same; a change says which version it has seen; whatever is refused is told with every fault.
@Component
public class Recording {
    private static final String MOVED = "version-moved";
    private static final int ID = 16;

    private final Ledger ledger;
    private final Once once;
    private final Bodies bodies;
    private final JsonMapper json;

    Recording(Ledger ledger, Once once, Bodies bodies, JsonMapper json) {
        this.ledger = ledger;
        this.once = once;
        this.bodies = bodies;
        this.json = json;
    }

    /// Something that a program sends to be recorded.
    ///
    /// @param sending its key with what it says and where to
    public record Asked<T>(T body, Once.Sending sending, HttpHeaders headers) {
        /// An id for what is new: the same sent again is about the same.
        public String id() {
            return ContentHash.of(sending.whole()).substring(0, ID);
        }

        /// Where something lies whose id was chosen; one that cannot be an id leads nowhere, for it is refused.
        public String url(String list, @Nullable String id) {
            String chosen = id == null ? "" : id.strip();
            return chosen.matches("[A-Za-z0-9-]+") ? list + "/" + chosen : list;
        }
    }

    /// Reads what was sent to a path.
    ///
    /// @throws ProblemException when its body has another shape, or it brings no key
    public <T> Asked<T> read(HttpEntity<byte[]> request, Class<T> shape, String path) {
        byte[] bytes = Objects.requireNonNullElse(request.getBody(), new byte[0]);
        Bodies.Read<T> read = bodies.read(bytes, shape);
        Once.Sending sending = once.sending(Visitor.get(), request.getHeaders(), path, read.content());
        return new Asked<>(read.body(), sending, request.getHeaders());
    }

    /// Records something new, of which nobody can have seen a version.
    ///
    /// @param url where to look at it
    /// @param recording does it; it throws what [#refuse] does where the rules of a form say no
    public ResponseEntity<RecordedAnswer> begin(Asked<?> asked, String url, Function<Sender, Appended> recording) {
        OptionalLong before = once.find(asked.sending());
        return before.isPresent() ? answer(before.getAsLong(), url) : record(asked, Act.ANY, url, recording);
    }

    /// Records what changes something that is there.
    ///
    /// @param url where to look at it
    /// @param recording does it; it throws what [#refuse] does where the rules of a form say no
    public ResponseEntity<RecordedAnswer> change(Asked<?> asked, String url, Function<Sender, Appended> recording) {
        OptionalLong before = once.find(asked.sending());
        if (before.isPresent()) {
            return answer(before.getAsLong(), url);
        }
        long seen = EntityTag.seen(asked.headers(), ledger.journal().head().sequence());
        return record(asked, seen, url, recording);
    }

    private static ResponseEntity<RecordedAnswer> record(
            Asked<?> asked, long seen, String url, Function<Sender, Appended> recording) {
        Once.Sending sending = asked.sending();
        Sender sender = new Sender(sending.viewer(), Channel.API, sending.whole(), seen);
        return switch (recording.apply(sender)) {
            case Appended.Recorded recorded -> answer(recorded.head().sequence(), url);
            case Appended.AlreadyRecorded same -> answer(same.sequence(), url);
            case Appended.Refused(List<Rejection> why) ->
                throw new ProblemException(
                        why.stream().anyMatch(each -> each.code().equals(MOVED))
                                ? ProblemKind.VERSION_MOVED
                                : ProblemKind.REFUSED,
                        why);
        };
    }

    private static ResponseEntity<RecordedAnswer> answer(long entry, String url) {
        return ResponseEntity.created(URI.create(url)).body(new RecordedAnswer(entry, null, url, null));
    }

    /// Goes on when there is no fault.
    ///
    /// @throws ProblemException with all of them otherwise
    public static void refuse(List<Rejection> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, faults);
        }
    }

    /// Records what was heard, unless there is a fault.
    ///
    /// @throws ProblemException with all of them otherwise
    public static <E> Appended record(Sender sender, EntryDesk<E> desk, Heard<E> heard) {
        refuse(heard.faults());
        return desk.record(sender, heard.entry().orElseThrow(), heard.evidence());
    }

    /// What is known of something, with the version that a change of it names. The version is looked at first: what is
    /// recorded meanwhile is then told and not said to have been seen.
    public ResponseEntity<Object> tagged(LastChanges.Room room, String subject, Supplier<Tree> told) {
        long version = new LastChanges(ledger.database()).find(room, subject);
        Object answer = TreeAnswer.of(told.get());
        return ResponseEntity.ok()
                .eTag(EntityTag.of(version, json.writeValueAsBytes(answer)).written())
                .body(answer);
    }
}
