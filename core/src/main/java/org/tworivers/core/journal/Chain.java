package org.tworivers.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.tworivers.core.shared.Evidence;

/// The hash chain: each entry's hash covers the hash before it, so that no byte of the past can change unseen.
///
/// ```
/// hash(n) = SHA-256( canonical text of entry n, with hash(n-1) in it )
/// ```
///
/// Who holds a later head outside the store (each bulletin prints one) can also tell a cut tail or a
/// rewritten log. Not thread-safe: one chain per writer.
public final class Chain {
    /// What stands before the first entry.
    public static final String ROOT = "0".repeat(64);

    private final MessageDigest digest;

    /// The text being hashed; kept from one entry to the next, because a new one each time costs a tenth of a link.
    private final StringBuilder text = new StringBuilder(1024);

    /// A chain ready to hash.
    public Chain() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// Microseconds since 1970, the resolution of recorded-at.
    public static long micros(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), Math.floorDiv(instant.getNano(), 1_000));
    }

    /// The inverse of [#micros].
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /// Where an entry stands.
    ///
    /// @param sequence its number
    /// @param id its id
    /// @param recordedAt when it is recorded
    /// @param previousHash hash of the entry before, [#ROOT] for the first
    public record Place(long sequence, String id, Instant recordedAt, String previousHash) {}

    /// Makes the entry that follows.
    ///
    /// @param payload canonical text of the draft's payload
    public Entry link(Place place, Origin origin, Draft draft, String payload) {
        String hash = hash(place, origin, draft, payload);
        return new Entry(place.sequence(), place.id(), place.recordedAt(), origin, draft, place.previousHash(), hash);
    }

    /// The hash that an entry should have, given the payload as it is stored.
    public String hash(Entry entry, String storedPayload) {
        Place place = new Place(entry.sequence(), entry.id(), entry.recordedAt(), entry.previousHash());
        return hash(place, entry.origin(), entry.draft(), storedPayload);
    }

    private String hash(Place place, Origin origin, Draft draft, String payload) {
        text.setLength(0);
        write(place, origin, draft, payload, text);
        digest.update(place.previousHash().getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(Place place, Origin origin, Draft draft, String payload, StringBuilder out) {
        out.append('[').append(place.sequence());
        part(place.id(), out);
        part(origin.recorder(), out);
        part(origin.channel().word(), out);
        part(origin.region(), out);
        part(origin.importId(), out);
        part(draft.subject(), out);
        part(draft.type(), out);
        part(draft.day().toString(), out);
        part(draft.corrects(), out);
        part(draft.audience().word(), out);
        out.append(',')
                .append(micros(place.recordedAt()))
                .append(',')
                .append(draft.version())
                .append(',');
        writeEvidence(draft.evidence(), out);
        out.append(',').append(payload).append(']');
    }

    private static void part(String part, StringBuilder out) {
        out.append(',');
        CanonicalText.quote(part, out);
    }

    /// Appends the canonical text of evidence, as `CanonicalText.write(evidence(all))` would.
    private static void writeEvidence(List<Evidence> evidence, StringBuilder out) {
        char lead = '[';
        for (Evidence each : evidence) {
            out.append(lead).append('{');
            if (!each.fileHash().isEmpty()) {
                out.append("\"file\":");
                CanonicalText.quote(each.fileHash(), out);
                out.append(',');
            }
            out.append("\"kind\":");
            CanonicalText.quote(each.kind().word(), out);
            if (!each.number().isEmpty()) {
                out.append(",\"number\":");
                CanonicalText.quote(each.number(), out);
            }
            out.append('}');
            lead = ',';
        }
        out.append(evidence.isEmpty() ? "[]" : "]");
    }

    /// The canonical text of evidence, the form it has in the store and in the hashed text.
    public static String evidenceText(List<Evidence> evidence) {
        StringBuilder out = new StringBuilder(128);
        writeEvidence(evidence, out);
        return out.toString();
    }

    /// Evidence as a tree, the form it has in the store and in the hashed text.
    public static Tree evidence(List<Evidence> evidence) {
        return new Tree.Items(evidence.stream()
                .map(each -> (Tree) Tree.fields()
                        .with("kind", each.kind().word())
                        .with("number", each.number())
                        .with("file", each.fileHash())
                        .build())
                .toList());
    }

    /// The inverse of [#evidence(List)].
    public static List<Evidence> evidence(Tree tree) {
        if (!(tree instanceof Tree.Items(List<Tree> all))) {
            throw new MalformedTextException(
                    "evidence (" + CanonicalText.write(tree) + ") must be a list. Maybe put it in square brackets.");
        }
        return all.stream()
                .map(each -> {
                    TreeReader reader = TreeReader.of(each, "evidence.");
                    Evidence one = new Evidence(
                            Evidence.Kind.parse(reader.text("kind")),
                            reader.text("number", ""),
                            reader.text("file", ""));
                    reader.finish();
                    return one;
                })
                .toList();
    }
}
