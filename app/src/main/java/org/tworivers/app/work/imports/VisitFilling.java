package org.tworivers.app.work.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.exchange.map.ImportMap.RegisterRule;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Rows that are visits of teams. A visit about a lead is about one that the team's place sees; without a firm of
/// its own a row is about that lead's. Of a visit that is known, what the map names no column of stays as it was.
final class VisitFilling implements Filling {
    private final Known known;
    private final RegisterRule register;
    private final LeadReader reader;
    private final LeadBoard board;

    VisitFilling(Known known, RegisterRule register) {
        this.known = known;
        this.register = register;
        reader = known.leads();
        board = reader.board(known.today());
    }

    @Override
    public Told tell(Filled row) {
        Optional<Visit> before = board.book().findVisit(row.text("id"));
        SortedMap<String, String> written = before.map(VisitFilling::write).orElse(new TreeMap<>());
        SortedMap<String, String> typed = new TreeMap<>(written);
        typed.putAll(row.fields());
        FormReader in = new FormReader(typed, known.codes());
        var evidence = in.evidence();
        Visit visit = read(in, before);
        List<Rejection> faults = new ArrayList<>(in.faults());
        if (before.filter(known -> !known.team().equals(visit.team())).isPresent()) {
            faults.add(new Rejection(
                    "visit-id-taken", "id", row.text("id"), "another team's visit has this id; choose another."));
        }
        return faults.isEmpty()
                ? new Told(
                        "visit:" + visit.id(),
                        written,
                        write(visit),
                        List.of(new AttractionCodec()
                                .encode(new VisitMade(visit))
                                .withEvidence(evidence)),
                        List.of())
                : Told.refused(faults);
    }

    private Visit read(FormReader in, Optional<Visit> before) {
        String id = before.isPresent() ? before.get().id() : in.id("id");
        String team = in.needed("team");
        LeadFilling.checkTeam(in, team, known, board.book());
        String lead = in.text("lead");
        String firmOfLead = firmOfLead(in, lead);
        String firm = firmOfLead.isEmpty() || in.has("firm") ? known.firm(in.needed("firm")) : firmOfLead;
        LocalDate day = known.behind(in, "day");
        Day nextBy = in.when("next-by");
        return new Visit(
                id,
                before.map(Visit::illustrative).orElse(register.illustrative()),
                team,
                day,
                in.text("where"),
                firm,
                lead,
                in.text("notes"),
                in.text("next"),
                nextBy);
    }

    /// The firm of the lead that a visit is about; empty for none.
    private String firmOfLead(FormReader in, String lead) {
        if (lead.isEmpty()) {
            return "";
        }
        return board.find(lead)
                .filter(listed -> reader.isOwn(known.importer(), listed, known.codes()))
                .map(listed -> listed.lead().firm())
                .orElseGet(() -> {
                    in.fault("lead", "lead-unknown", "record the lead first.");
                    return "";
                });
    }

    private static SortedMap<String, String> write(Visit visit) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("team", visit.team());
        fields.put("day", visit.day().toString());
        fields.put("where", visit.place());
        fields.put("firm", visit.firm());
        fields.put("lead", visit.lead());
        fields.put("notes", visit.notes());
        fields.put("next", visit.next());
        fields.put("next-by", visit.nextBy().isDated() ? visit.nextBy().toString() : "");
        return fields;
    }
}
