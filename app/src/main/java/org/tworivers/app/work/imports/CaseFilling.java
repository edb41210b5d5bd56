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
import org.tworivers.core.aftercare.AftercareBook;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.CaseCourse;
import org.tworivers.core.aftercare.CaseKind;
import org.tworivers.core.aftercare.ServiceCase;
import org.tworivers.core.aftercare.Urgency;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// Rows that are service cases as somebody raised them at a desk. What is done about a case is for those who do it to
/// say, so no row says that one was solved or closed; and a case that was raised is not raised otherwise.
final class CaseFilling implements Filling {
    private static final List<String> KINDS =
            Stream.of(CaseKind.values()).map(CaseKind::word).toList();
    private static final List<String> URGENCIES =
            Stream.of(Urgency.values()).map(Urgency::word).toList();

    private final Known known;
    private final RegisterRule register;
    private final AftercareBook book;

    CaseFilling(Known known, RegisterRule register, AftercareBook book) {
        this.known = known;
        this.register = register;
        this.book = book;
    }

    @Override
    public Told tell(Filled row) {
        Optional<ServiceCase> before = book.findCase(row.text("id")).map(CaseCourse::stated);
        SortedMap<String, String> written = before.map(CaseFilling::write).orElse(new TreeMap<>());
        SortedMap<String, String> typed = new TreeMap<>(written);
        typed.putAll(row.fields());
        FormReader in = new FormReader(typed, known.codes());
        var evidence = in.evidence();
        ServiceCase raised = read(in, before);
        List<Rejection> faults = new ArrayList<>(in.faults());
        if (faults.isEmpty() && before.isPresent() && !written.equals(write(raised))) {
            faults.add(new Rejection(
                    "case-raised-otherwise",
                    "id",
                    row.text("id"),
                    "a case of this id was raised and says otherwise; leave it out, or take another id."));
        }
        return faults.isEmpty()
                ? new Told(
                        "case:" + raised.id(),
                        written,
                        write(raised),
                        List.of(new AftercareCodec()
                                .encode(new CaseRaised(raised))
                                .withEvidence(evidence)),
                        List.of())
                : Told.refused(faults);
    }

    private ServiceCase read(FormReader in, Optional<ServiceCase> before) {
        String id = before.isPresent() ? before.get().id() : in.id("id");
        String firm = known.firm(in.needed("firm"));
        String project = in.text("project");
        if (!project.isEmpty() && known.findProject(project).isEmpty()) {
            in.fault("project", "project-unknown", "name a project that is on record.");
        }
        Code stated = in.code("place", FormReader.PLACES);
        Code place = stated.isNone() ? known.importer().place() : stated;
        if (!known.covers(place)) {
            in.fault("place", "place-elsewhere", "it lies outside the place that you record for.");
        }
        String kind = Known.word(in, "kind", KINDS);
        String urgency = Known.word(in, "urgency", URGENCIES);
        String title = in.needed("title");
        String text = in.needed("text");
        LocalDate day = known.behind(in, "raised");
        return new ServiceCase(
                id,
                before.map(ServiceCase::illustrative).orElse(register.illustrative()),
                firm,
                project,
                place,
                CaseKind.parse(kind),
                Urgency.parse(urgency),
                title,
                text,
                before.map(ServiceCase::voice).orElse(Voice.DESK),
                day);
    }

    private static SortedMap<String, String> write(ServiceCase raised) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("firm", raised.firm());
        fields.put("project", raised.project());
        fields.put("place", Known.text(raised.place()));
        fields.put("kind", raised.kind().word());
        fields.put("urgency", raised.urgency().word());
        fields.put("title", raised.title());
        fields.put("text", raised.text());
        fields.put("raised", raised.raised().toString());
        return fields;
    }
}
