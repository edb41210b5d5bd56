package org.tworivers.app.work.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tworivers.app.exchange.map.ImportMap.RegisterRule;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.oversight.AuditCourse;
import org.tworivers.core.oversight.OversightBook;
import org.tworivers.core.oversight.OversightCheck;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.oversight.Promise;
import org.tworivers.core.oversight.PromiseCourse;
import org.tworivers.core.oversight.PromiseKind;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Rows that are promises as they were made to firms, each with the paper that shows it. Whether one was kept is for
/// the firm to say, so no row says that; and a promise that was made is not made otherwise.
final class PromiseFilling implements Filling {
    private static final List<String> KINDS =
            Stream.of(PromiseKind.values()).map(PromiseKind::word).toList();

    private final Known known;
    private final RegisterRule register;
    private final OversightBook book;

    PromiseFilling(Known known, RegisterRule register, OversightBook book) {
        this.known = known;
        this.register = register;
        this.book = book;
    }

    /// What an entry refers to.
    private record Found(
            Optional<PromiseCourse> findPromise,
            Optional<AuditCourse> findAudit,
            boolean isProject,
            boolean isOrganisation)
            implements OversightCheck.Known {}

    @Override
    public Told tell(Filled row) {
        Optional<PromiseMade> before =
                book.findPromise(row.text("id")).map(course -> new PromiseMade(course.promise(), course.madeOn()));
        SortedMap<String, String> written = before.map(PromiseFilling::write).orElse(new TreeMap<>());
        SortedMap<String, String> typed = new TreeMap<>(written);
        typed.putAll(row.fields());
        FormReader in = new FormReader(typed, known.codes());
        List<Evidence> evidence = in.evidence();
        PromiseMade made = read(in, before);
        List<Rejection> faults = new ArrayList<>(in.faults());
        if (faults.isEmpty() && before.isEmpty()) {
            faults.addAll(check(made, evidence));
        }
        if (faults.isEmpty() && before.isPresent() && !written.equals(write(made))) {
            faults.add(
                    new Rejection(
                            "promise-made-otherwise",
                            "id",
                            row.text("id"),
                            "a promise of this id was made and says otherwise; postpone or drop that one, or take another id."));
        }
        return faults.isEmpty()
                ? new Told(
                        made.subject(),
                        written,
                        write(made),
                        List.of(new OversightCodec().encode(made).withEvidence(evidence)),
                        List.of())
                : Told.refused(faults);
    }

    private List<Rejection> check(PromiseMade made, List<Evidence> evidence) {
        Found found = new Found(
                Optional.empty(),
                Optional.empty(),
                known.findProject(made.made().project()).isPresent(),
                known.isOrganisation(made.made().firm()));
        return OversightCheck.check(made, evidence, "", found).stream()
                .map(PromiseFilling::rejected)
                .toList();
    }

    private static Rejection rejected(Rejection fault) {
        String field = fault.field().equals("paper") ? "evidence-number" : fault.field();
        return new Rejection(fault.code(), field, fault.value(), fault.advice(), fault.details());
    }

    private PromiseMade read(FormReader in, Optional<PromiseMade> before) {
        String id = before.isPresent() ? before.get().promise() : in.id("id");
        String project = in.needed("project");
        String firm = known.firm(in.needed("firm"));
        String kind = Known.word(in, "kind", KINDS);
        String text = in.needed("text");
        String unit = in.needed("owner");
        LocalDate due = in.day("due");
        LocalDate day = known.behind(in, "made");
        boolean illustrative = before.map(each -> each.made().illustrative()).orElse(register.illustrative());
        return new PromiseMade(
                new Promise(id, illustrative, project, firm, PromiseKind.parse(kind), text, unit, due), day);
    }

    private static SortedMap<String, String> write(PromiseMade stated) {
        Promise promise = stated.made();
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("project", promise.project());
        fields.put("firm", promise.firm());
        fields.put("kind", promise.kind().word());
        fields.put("text", promise.text());
        fields.put("owner", promise.unit());
        fields.put("due", promise.due().toString());
        fields.put("made", stated.day().toString());
        return fields;
    }
}
