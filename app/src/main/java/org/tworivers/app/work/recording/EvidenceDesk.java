package org.tworivers.app.work.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.evidence.PaperForm;
import org.tworivers.app.exchange.evidence.PhotoFile;
import org.tworivers.app.exchange.evidence.PhotoFile.UnreadablePhotoException;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Rejection;

/// Takes papers in: looks at size and form, and keeps the bytes under their hash before any entry names it.
public final class EvidenceDesk {
    /// The largest paper taken, in bytes: a contract of some hundred scanned pages is smaller.
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /// How long a paper stays that no entry names: longer than any session in which its form is mended.
    private static final Duration WAITING = Duration.ofDays(1);

    private static final String FIELD = "evidence";
    private static final String FORMS = List.of(PaperForm.values()).stream()
            .map(form -> form.endings().getFirst())
            .collect(Collectors.joining(", "));

    /// A paper lies in memory several times over while it is looked at.
    private static final int AT_ONCE = 2;

    private final Semaphore room = new Semaphore(AT_ONCE);
    private final EvidenceFiles files;
    private final InstantSource clock;

    /// @param files where they are kept
    public EvidenceDesk(EvidenceFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /// Takes a paper in.
    ///
    /// @param name what the file was called; it is held against the form and not kept
    /// @return SHA-256 of the bytes in hex
    /// @throws Refusal when it is empty, too large, of another form, or called what it is not
    public String take(String name, byte[] bytes) {
        room.acquireUninterruptibly();
        try {
            return taken(name, bytes);
        } finally {
            room.release();
        }
    }

    /// Takes a photo in: only its picture is kept, nothing of what else stood in its file.
    ///
    /// @return SHA-256 of what is kept in hex
    /// @throws Refusal as for any paper, and when it is no JPEG or PNG that can be decoded
    public String takePhoto(String name, byte[] bytes) {
        room.acquireUninterruptibly();
        try {
            return taken(name, bytes.length > MOST_BYTES || bytes.length == 0 ? bytes : bare(name, bytes));
        } finally {
            room.release();
        }
    }

    private static byte[] bare(String name, byte[] bytes) {
        Optional<PaperForm> form = PaperForm.of(bytes).filter(PaperForm::isPicture);
        if (form.isEmpty()) {
            throw no(new Rejection("photo-form", FIELD, name, "a photo is a JPEG or PNG file; save it as one."));
        }
        try {
            return PhotoFile.bare(form.get(), bytes);
        } catch (UnreadablePhotoException unreadable) {
            throw no(
                    unreadable.isLarge()
                            ? new Rejection(
                                    "photo-large",
                                    FIELD,
                                    name,
                                    "it has more than 52 million picture elements; choose a smaller size.")
                            : new Rejection(
                                    "photo-unreadable", FIELD, name, "its picture cannot be read; take it again."));
        }
    }

    private String taken(String name, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw no(
                    bytes.length == 0
                            ? new Rejection("evidence-empty", FIELD, name, "the file is empty; choose it again.")
                            : tooLarge(name));
        }
        Optional<PaperForm> form = PaperForm.of(bytes);
        if (form.isEmpty()) {
            throw no(new Rejection(
                            "evidence-form",
                            FIELD,
                            name,
                            "its content is none of " + FORMS + "; scan or save it as one of them.")
                    .naming(FORMS));
        }
        if (!form.get().fits(name)) {
            throw no(new Rejection(
                            "evidence-misnamed",
                            FIELD,
                            name,
                            "its content is " + form.get().word() + ", its name says something else; name it as what"
                                    + " it is.")
                    .naming(form.get().word()));
        }
        String hash = ContentHash.of(bytes);
        Instant now = clock.instant();
        boolean kept = files.keep(
                hash,
                new EvidenceFiles.Paper(form.get().word(), bytes),
                Chain.micros(now),
                Chain.micros(now.minus(WAITING)));
        if (!kept) {
            throw no(new Rejection(
                    "evidence-waiting",
                    FIELD,
                    name,
                    "too many papers wait for facts that were not recorded; they go after a day. Try again tomorrow."));
        }
        return hash;
    }

    /// Why a file of that name is refused for its size.
    public static Rejection tooLarge(String name) {
        return new Rejection(
                "evidence-large", FIELD, name, "it is larger than 20 MB; scan it in grey or at 200 dots an inch.");
    }

    private static Refusal no(Rejection rejection) {
        return new Refusal(List.of(rejection));
    }
}
