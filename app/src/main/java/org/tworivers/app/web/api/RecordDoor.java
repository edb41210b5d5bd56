package org.tworivers.app.web.api;

import java.net.URI;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.api.answer.ProjectAnswer;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.answer.RecordedAnswer.Waiting;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.recording.Outcome;
import org.tworivers.app.work.recording.Submission;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.projects.Dossier;

/// What every change of a dossier passes: its key, the dossier, and the version that was seen.
@Component
class RecordDoor {
    private final Ledger ledger;
    private final DossierDesk desk;
    private final Once once;

    RecordDoor(Ledger ledger, DossierDesk desk, Once once) {
        this.ledger = ledger;
        this.desk = desk;
        this.once = once;
    }

    /// A dossier to record in.
    ///
    /// @param seen the entry up to which it was seen
    record Open(int number, Opened dossier, long seen) {}

    Once.Sending sending(Viewer viewer, HttpHeaders headers, String path, String body) {
        return once.sending(viewer, headers, path, body);
    }

    /// The entry of the same sent before.
    OptionalLong find(Once.Sending sending) {
        return once.find(sending);
    }

    /// The dossier of a number; one of somebody else's place is as one that is not there.
    Open open(Viewer viewer, String written, HttpHeaders headers) {
        int number = number(written);
        Opened opened = desk.find(viewer, number).orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
        if (!desk.mayRecord(viewer, opened)) {
            throw new ProblemException(ProblemKind.OTHER_SECTOR);
        }
        return new Open(
                number, opened, EntityTag.seen(headers, ledger.journal().head().sequence()));
    }

    Submission submission(Once.Sending sending, String kind, long seen) {
        return new Submission(sending.viewer(), kind, sending.key(), seen, Channel.API, sending.content());
    }

    /// The entry of what was recorded, or the return that it waits in.
    ///
    /// @throws ProblemException when nothing was
    Kept done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(long sequence) -> new Kept(sequence, null);
            case Outcome.Waiting(String unit, YearMonth month) -> new Kept(0, new Waiting(unit, month.toString()));
            case Outcome.Refused(var rejections) -> throw new ProblemException(ProblemKind.REFUSED, rejections);
            case Outcome.Moved() -> throw new ProblemException(ProblemKind.VERSION_MOVED);
        };
    }

    /// What became of a request.
    ///
    /// @param entry the sequence of its entry; 0 for what waits
    record Kept(long entry, @Nullable Waiting waiting) {}

    static ResponseEntity<RecordedAnswer> answer(Kept kept, int number) {
        return kept.waiting() == null ? answer(kept.entry(), number) : waiting(kept.waiting(), number);
    }

    static ResponseEntity<RecordedAnswer> answer(long entry, int number) {
        String url = ProjectAnswer.url(number);
        return ResponseEntity.created(URI.create(url)).body(new RecordedAnswer(entry, number, url, null));
    }

    /// @param number -1 for a project that begins once it is approved
    private static ResponseEntity<RecordedAnswer> waiting(Waiting waiting, int number) {
        String url = ReturnsApi.url(waiting.unit(), waiting.month());
        return ResponseEntity.accepted().body(new RecordedAnswer(null, number < 0 ? null : number, url, waiting));
    }

    static int number(String written) {
        if (!written.matches(DossierApi.NUMBER)) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
        return Integer.parseInt(written);
    }

    static String of(Map<String, String> path, String name) {
        return path.getOrDefault(name, "");
    }

    /// A line of an entry of a dossier.
    static Dossier.Line line(Opened opened, String entry, String place) {
        return DossierDesk.findLine(opened, entry, place)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
    }
}
