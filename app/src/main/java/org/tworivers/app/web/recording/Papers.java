package org.tworivers.app.web.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.tworivers.app.exchange.evidence.PaperForm;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.recording.EvidenceDesk;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Reads the papers of a form. A file that was taken in stays with its form while other faults are mended.
final class Papers {
    private static final String FIELD = "paper-";
    private static final String PHOTO = "-photo";
    private static final int FEWEST_ROWS = 3;
    private static final List<String> KINDS =
            List.of(Evidence.Kind.values()).stream().map(Evidence.Kind::word).toList();

    private final EvidenceDesk desk;
    private final Set<String> own;
    private final Set<String> named;
    private final Function<String, String> told;

    /// @param own the hashes of files that the same session handed over: its forms may name them without handing them
    ///     over again
    /// @param named the hashes of files that prove the entry which is corrected
    /// @param told form and size of a file in words, by its hash
    Papers(EvidenceDesk desk, Set<String> own, Set<String> named, Function<String, String> told) {
        this.desk = desk;
        this.own = own;
        this.named = named;
        this.told = told;
    }

    /// What a form was sent with, and all that is wrong with it.
    Filled fill(FieldReader in, Map<String, String> typed, MultiValueMap<String, MultipartFile> files) {
        List<PaperRow> rows = read(in, typed, files);
        List<Evidence> evidence = evidence(in, rows);
        return new Filled(typed, rows, evidence, in.rejections());
    }

    /// What a form is opened with.
    ///
    /// @param typed what stands in its fields
    /// @param proven papers that stand in its lines
    Filled open(Map<String, String> typed, List<Evidence> proven) {
        return new Filled(typed, rows(proven), List.of(), List.of());
    }

    private List<PaperRow> read(FieldReader in, Map<String, String> typed, MultiValueMap<String, MultipartFile> files) {
        List<PaperRow> rows = new ArrayList<>();
        for (int i = 0; i < PaperRow.MOST && isLine(typed, FIELD + i); i++) {
            String field = FIELD + i;
            boolean photo = typed.containsKey(field + PHOTO);
            String kind = photo ? Evidence.Kind.PHOTO.word() : in.text(field + "-kind");
            String hash = take(in, field, kind, photo, files.getFirst(field + "-file"));
            String kept = typed.getOrDefault(field + "-kept", "");
            boolean dropped = typed.containsKey(field + "-drop");
            if (hash.isEmpty() && (own.contains(kept) || named.contains(kept)) && !dropped) {
                hash = kept;
            }
            String number = in.text(field + "-number");
            boolean untouched = photo && hash.isEmpty() && number.isEmpty();
            rows.add(new PaperRow(i, KINDS.contains(kind) && !untouched ? kind : "", number, hash, told.apply(hash)));
            if (photo
                    && hash.isEmpty()
                    && !number.isEmpty()
                    && in.rejections().stream().noneMatch(each -> each.field().equals(field))) {
                in.add(new Rejection("photo-missing", field, number, "choose the photo's file."));
            }
        }
        return rows;
    }

    /// A line that asks for the kind of its paper, or for a photo alone.
    private static boolean isLine(Map<String, String> typed, String field) {
        return typed.containsKey(field + "-kind") || typed.containsKey(field + PHOTO);
    }

    private static boolean isPhoto(String kind, byte[] bytes) {
        return kind.equals(Evidence.Kind.PHOTO.word())
                && PaperForm.of(bytes).filter(PaperForm::isPicture).isPresent();
    }

    /// @param alone whether the line takes photos alone
    private String take(FieldReader in, String field, String kind, boolean alone, @Nullable MultipartFile file) {
        if (file == null
                || (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty())) {
            return "";
        }
        String name = String.valueOf(file.getOriginalFilename());
        try {
            if (file.getSize() > EvidenceDesk.MOST_BYTES) {
                throw new Refusal(List.of(EvidenceDesk.tooLarge(name)));
            }
            byte[] bytes = file.getBytes();
            String hash = alone || isPhoto(kind, bytes) ? desk.takePhoto(name, bytes) : desk.take(name, bytes);
            own.add(hash);
            return hash;
        } catch (Refusal refused) {
            refused.rejections().forEach(each -> about(in, field, each));
            return "";
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the file that was sent for " + field, broken);
        }
    }

    private static void about(FieldReader in, String field, Rejection each) {
        in.add(new Rejection(each.code(), field, each.value(), each.advice(), each.details()));
    }

    /// What the lines prove by; every line that says too little is a fault.
    private static List<Evidence> evidence(FieldReader in, List<PaperRow> rows) {
        List<Evidence> evidence = new ArrayList<>();
        for (PaperRow row : rows) {
            String field = FIELD + row.index();
            if (row.isEmpty()) {
                continue;
            }
            if (row.kind().isEmpty()) {
                in.add(new Rejection("evidence-kindless", field, row.number(), "say what kind of paper it is."));
            } else if (row.number().isEmpty() && row.hash().isEmpty()) {
                in.add(new Rejection(
                        "evidence-bare", field, row.kind(), "write its number or title, or choose its file."));
            } else {
                evidence.add(new Evidence(Evidence.Kind.parse(row.kind()), row.number(), row.hash()));
            }
        }
        return evidence;
    }

    /// The lines for papers that are there already, with empty ones behind.
    private List<PaperRow> rows(List<Evidence> evidence) {
        List<PaperRow> rows = new ArrayList<>();
        for (Evidence each : evidence.subList(0, Math.min(evidence.size(), PaperRow.MOST))) {
            rows.add(new PaperRow(
                    rows.size(), each.kind().word(), each.number(), each.fileHash(), told.apply(each.fileHash())));
        }
        while (rows.size() < Math.min(PaperRow.MOST, Math.max(FEWEST_ROWS, evidence.size() + 1))) {
            rows.add(PaperRow.empty(rows.size()));
        }
        return rows;
    }
}
