package org.tworivers.app.work.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tworivers.app.exchange.map.ImportMap.RegisterRule;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadSource;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Rows that are leads. Of a lead that is known, what the map names no column of stays as it was; its firm may have
/// another open lead only when the row says that it is another undertaking.
final class LeadFilling implements Filling {
    private static final List<String> SOURCES =
            Stream.of(LeadSource.values()).map(LeadSource::word).toList();
    private static final String NAME = "name-";
    private static final String SIZE = "size";
    private static final String UNIT = "size-unit";

    private final Known known;
    private final RegisterRule register;
    private final LeadReader reader;
    private final LeadBoard board;
    private final Map<String, String> openByFirm = new HashMap<>();

    LeadFilling(Known known, RegisterRule register) {
        this.known = known;
        this.register = register;
        reader = known.leads();
        board = reader.board(known.today());
        board.leads().stream()
                .filter(ListedLead::isOpen)
                .forEach(each -> openByFirm.put(each.lead().firm(), each.lead().id()));
    }

    @Override
    public Told tell(Filled row) {
        Optional<Lead> before = board.book().findLead(row.text("id")).flatMap(course -> course.findLead());
        if (before.filter(lead -> !isOwn(lead)).isPresent()) {
            return Told.refused(List.of(new Rejection(
                    "lead-of-another", "id", row.text("id"), "another place's lead has this id; choose another.")));
        }
        SortedMap<String, String> written = before.map(LeadFilling::write).orElse(new TreeMap<>());
        SortedMap<String, String> typed = new TreeMap<>(written);
        typed.putAll(row.fields());
        FormReader in = new FormReader(typed, known.codes());
        var evidence = in.evidence();
        Lead lead = read(in, before, row.fields().containsKey(SIZE));
        List<Rejection> faults = new ArrayList<>(in.faults());
        String other = openByFirm.getOrDefault(lead.firm(), "");
        if (before.isEmpty() && !other.isEmpty() && !in.ticked("another")) {
            faults.add(new Rejection(
                            "lead-firm-known",
                            "firm",
                            row.text("firm"),
                            "the firm has the open lead " + other
                                    + "; say yes in another when this is another undertaking.")
                    .naming(other));
        }
        return faults.isEmpty()
                ? new Told(
                        "lead:" + lead.id(),
                        written,
                        write(lead),
                        List.of(new AttractionCodec()
                                .encode(new LeadStated(lead))
                                .withEvidence(evidence)),
                        List.of())
                : Told.refused(faults);
    }

    private boolean isOwn(Lead lead) {
        return board.find(lead.id())
                .filter(listed -> reader.isOwn(known.importer(), listed, known.codes()))
                .isPresent();
    }

    private Lead read(FormReader in, Optional<Lead> before, boolean isSizeNew) {
        String id = before.isPresent() ? before.get().id() : in.id("id");
        String team = in.needed("team");
        checkTeam(in, team, known, board.book());
        String firm = known.firm(in.needed("firm"));
        String source = Known.word(in, "source", SOURCES);
        Code sector = in.code("sector", FormReader.SECTORS);
        in.needed("place");
        Code place = in.code("place", FormReader.PLACES);
        Code origin = in.code("origin", FormReader.PLACES);
        Optional<Money> size = TypedAmount.read(in, SIZE, UNIT, isSizeNew);
        String wish = in.text("wish");
        List<String> competing = in.texts("competing");
        LocalDate found = known.behind(in, "found");
        return new Lead(
                id,
                before.map(Lead::illustrative).orElse(register.illustrative()),
                names(in),
                team,
                LeadSource.parse(source),
                sector,
                place,
                origin,
                firm,
                size,
                wish,
                competing,
                found);
    }

    /// The team must be on record and of a place that the importer may record for.
    static void checkTeam(FormReader in, String id, Known known, AttractionBook book) {
        Optional<Team> team = book.findTeam(id).filter(found -> known.covers(found.home()));
        if (!id.isEmpty() && team.isEmpty()) {
            in.fault("team", "team-unknown", "record the team first.");
        }
    }

    private Names names(FormReader in) {
        SortedMap<String, String> names = new TreeMap<>();
        for (String language : List.of("zh", "en")) {
            if (in.has(NAME + language)) {
                names.put(language, in.text(NAME + language));
            }
        }
        if (names.isEmpty()) {
            names.put(register.language(), in.has("firm") ? in.text("firm") : "–");
        }
        return new Names(names);
    }

    private static SortedMap<String, String> write(Lead lead) {
        SortedMap<String, String> fields = new TreeMap<>();
        lead.names().byLanguage().forEach((language, name) -> fields.put(NAME + language, name));
        fields.put("team", lead.team());
        fields.put("firm", lead.firm());
        fields.put("source", lead.source().word());
        fields.put("sector", Known.text(lead.sector()));
        fields.put("place", Known.text(lead.place()));
        fields.put("origin", Known.text(lead.origin()));
        fields.put(SIZE, lead.size().map(TypedAmount::write).orElse(""));
        fields.put("wish", lead.wish());
        fields.put("competing", String.join("，", lead.competing()));
        fields.put("found", lead.found().toString());
        return fields;
    }
}
