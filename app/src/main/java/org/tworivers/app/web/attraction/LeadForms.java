package org.tworivers.app.web.attraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.recording.Knowledge.CodeFinder;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadSource;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What forms about leads and visits say, as entries.
final class LeadForms {
    private static final int LONG = 1_000;
    private static final String BETWEEN = "[,，、;；\\n]+";

    private final FieldReader in;
    private final CodeFinder places;
    private final CodeFinder sectors;
    private final NameBook names;
    private final boolean illustrative;

    /// @param typed what was typed, by field
    LeadForms(Map<String, String> typed, LeadPages pages, NameBook names) {
        in = new FieldReader(typed, LONG);
        places = pages.places();
        sectors = pages.sectors();
        this.names = names;
        illustrative = pages.isDemonstration();
    }

    /// Reads something off the form with the paper that proves it.
    <T> Heard<T> read(Function<LeadForms, Optional<T>> reading) {
        String paper = in.text("paper");
        List<Evidence> evidence = paper.isEmpty() ? List.of() : List.of(Evidence.of(Evidence.Kind.MINUTES, paper));
        Optional<T> said = reading.apply(this);
        return new Heard<>(in.rejections().isEmpty() ? said : Optional.empty(), evidence, in.rejections());
    }

    FieldReader fields() {
        return in;
    }

    /// An exact day that must be there.
    LocalDate day(String field) {
        String text = in.needed(field);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            in.add(new Rejection("event-day-unreadable", field, text, "write a day, such as 2017-05-24."));
            return LocalDate.EPOCH;
        }
    }

    /// A place that must be there.
    Code place(String field) {
        in.needed(field);
        return in.code(field, places);
    }

    /// The id of an organisation of that name, else what was typed.
    private String firm() {
        return names.stated(in.needed("firm"));
    }

    private List<String> texts(String field) {
        return Stream.of(in.text(field).split(BETWEEN, -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// Sectors between commas.
    List<Code> sectors(String field) {
        List<Code> found = new ArrayList<>();
        for (String each : texts(field)) {
            Optional<Code> code = sectors.find(each);
            code.ifPresent(found::add);
            if (code.isEmpty()) {
                in.add(new Rejection(
                        "code-not-found",
                        field,
                        each,
                        "nothing, or more than one thing, is called so; choose from the list."));
            }
        }
        return found;
    }

    /// A lead.
    ///
    /// @param before what it was stated as before; nothing for a new one
    Optional<Lead> lead(String id, String team, Optional<Lead> before, String language) {
        String firm = firm();
        String title = in.text("title");
        String source = in.chosen(
                "source", Stream.of(LeadSource.values()).map(LeadSource::word).toList());
        Optional<Money> size = in.amount("size") instanceof Amount.Stated(Money money, boolean about)
                ? Optional.of(money)
                : Optional.empty();
        Code sector = in.code("sector", sectors);
        Code place = place("place");
        Code origin = in.code("origin", places);
        String wish = in.text("wish");
        List<String> competing = texts("competing");
        LocalDate found = day("found");
        if (!in.rejections().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lead(
                id,
                before.map(Lead::illustrative).orElse(illustrative),
                Names.of(language, title.isEmpty() ? names.party(firm) : title),
                team,
                LeadSource.parse(source),
                sector,
                place,
                origin,
                firm,
                size,
                wish,
                competing,
                found));
    }

    /// A visit.
    Optional<AttractionEntry> visit(String id, String team) {
        LocalDate day = day("day");
        String firm = firm();
        Visit visit = new Visit(
                id,
                illustrative,
                team,
                day,
                in.text("where"),
                firm,
                in.text("lead"),
                in.text("notes"),
                in.text("next"),
                in.dayIfTyped("next-by"));
        return in.rejections().isEmpty() ? Optional.of(new AttractionEntry.VisitMade(visit)) : Optional.empty();
    }
}
