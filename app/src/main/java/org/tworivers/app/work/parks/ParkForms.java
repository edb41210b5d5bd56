package org.tworivers.app.work.parks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.parks.Admission;
import org.tworivers.core.parks.Approval;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParkApproval;
import org.tworivers.core.parks.ParkYear;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.parks.ParksEntry.ApprovalStated;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.ParksEntry.SiteWishStated;
import org.tworivers.core.parks.ParksEntry.WeightsStated;
import org.tworivers.core.parks.ParksEntry.YearStated;
import org.tworivers.core.parks.Part;
import org.tworivers.core.parks.PartWeights;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.parks.QuotaMove;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.Supply;
import org.tworivers.core.parks.YearMeasure;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What forms about parks say, as entries, and entries as the fields of forms.
public final class ParkForms {
    private static final String NAME = "name-";
    private static final String SUPPLY = "supply-";
    private static final String NEED = "need-";
    private static final String DISTANCES = "distances";
    private static final String FORM = "form";
    private static final Pattern DISTANCE = Pattern.compile("(\\S+)\\s*[=＝]\\s*([0-9]{1,5})");

    private final CodeBook codes;
    private final boolean illustrative;

    /// @param codes what codes are known
    /// @param illustrative what is begun is made up, as all is in a demonstration
    public ParkForms(CodeBook codes, boolean illustrative) {
        this.codes = codes;
        this.illustrative = illustrative;
    }

    /// What was read.
    ///
    /// @param entry nothing when something could not be read
    public record Read(Optional<ParksEntry> entry, List<Evidence> evidence, List<Rejection> faults) {
        public Read {
            evidence = List.copyOf(evidence);
            faults = List.copyOf(faults);
        }
    }

    private Read read(Map<String, String> typed, Function<FormReader, ParksEntry> reading) {
        FormReader in = new FormReader(typed, codes);
        List<Evidence> evidence = in.evidence();
        Optional<ParksEntry> entry = Optional.empty();
        try {
            entry = Optional.of(reading.apply(in));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            if (in.faults().isEmpty()) {
                in.fault(FORM, "form-unreadable", "choose only what the form offers.");
            }
        }
        return new Read(in.faults().isEmpty() ? entry : Optional.empty(), evidence, in.faults());
    }

    /// Without this nothing can be made; the fault is told already.
    private static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
    }

    /// A park.
    ///
    /// @param before what it was stated as before; nothing for a new one
    public Read park(Map<String, String> typed, Optional<Park> before) {
        return read(typed, in -> {
            String id = before.isPresent() ? before.get().id() : in.id("id");
            SortedMap<Supply, Quantity> supplies = new TreeMap<>();
            for (Supply supply : Supply.values()) {
                Quantity amount = in.quantity(SUPPLY + supply.word());
                if (!amount.isNone()) {
                    supplies.put(supply, amount);
                }
            }
            return new ParkStated(new Park(
                    id,
                    before.map(Park::illustrative).orElse(illustrative),
                    names(in),
                    place(in),
                    supplies,
                    in.ticked("rail"),
                    new Admission(
                            in.codes("sectors", FormReader.SECTORS),
                            in.texts("products"),
                            in.codes("barred-sectors", FormReader.SECTORS),
                            in.texts("barred-products")),
                    in.codes("paired", FormReader.PLACES),
                    distances(in),
                    in.text("offer"),
                    in.when("from")));
        });
    }

    private static Names names(FormReader in) {
        SortedMap<String, String> names = new TreeMap<>();
        for (String language : List.of("zh", "en")) {
            String name = in.text(NAME + language);
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        if (names.isEmpty()) {
            in.needed(NAME + "zh");
            throw new Unreadable();
        }
        return new Names(names);
    }

    private static Code place(FormReader in) {
        in.needed("place");
        return in.code("place", FormReader.PLACES);
    }

    /// `310000=850`: a place and kilometres by road to it, between commas.
    private static SortedMap<Code, Long> distances(FormReader in) {
        SortedMap<Code, Long> distances = new TreeMap<>();
        for (String each : in.texts(DISTANCES)) {
            Matcher written = DISTANCE.matcher(each);
            if (written.matches()) {
                String code = written.group(1);
                distances.put(
                        code.indexOf(':') > 0 ? Code.parse(code) : new Code(FormReader.PLACES, code),
                        Long.valueOf(written.group(2)));
            } else {
                in.fault(DISTANCES, "distance-unreadable", "write a place and kilometres, such as 310000=850.");
            }
        }
        return distances;
    }

    /// A recognition or an assessment.
    public Read approval(Map<String, String> typed, String park) {
        return read(typed, in -> {
            String approval = in.needed("approval");
            if (approval.isEmpty()) {
                throw new Unreadable();
            }
            in.needed("from");
            return new ApprovalStated(new ParkApproval(
                    park,
                    Approval.parse(approval),
                    !in.ticked("taken-away"),
                    in.when("from"),
                    in.when("until"),
                    in.text("authority"),
                    in.text("number")));
        });
    }

    /// A move of a quota.
    public Read move(Map<String, String> typed, String park) {
        return read(typed, in -> {
            String resource = in.needed("resource");
            String kind = in.needed("move");
            if (resource.isEmpty() || kind.isEmpty()) {
                throw new Unreadable();
            }
            in.needed("amount");
            Optional<LocalDate> until = in.has("until") ? Optional.of(in.day("until")) : Optional.empty();
            return new QuotaMoved(new QuotaMove(
                    park,
                    Resource.parse(resource),
                    QuotaMove.Kind.parse(kind),
                    in.quantity("amount"),
                    in.text("holder"),
                    in.day("day"),
                    until,
                    in.text("reason")));
        });
    }

    /// What a park came to in a year.
    public Read year(Map<String, String> typed, String park) {
        return read(typed, in -> {
            String year = in.needed("year");
            if (!year.isEmpty() && !year.matches("[0-9]{4}")) {
                in.fault("year", "park-year-unusual", "write a year such as 2016.");
            }
            SortedMap<YearMeasure, Quantity> values = new TreeMap<>();
            for (YearMeasure measure : YearMeasure.values()) {
                if (in.has(measure.word())) {
                    values.put(measure, in.quantity(measure.word()));
                }
            }
            in.needed("evidence-kind");
            in.needed("evidence-number");
            if (!in.faults().isEmpty()) {
                throw new Unreadable();
            }
            return new YearStated(new ParkYear(park, Integer.parseInt(year), values));
        });
    }

    /// Who looks for a place.
    ///
    /// @param before what they said before; nothing for somebody new
    public Read wish(Map<String, String> typed, Optional<SiteWish> before) {
        return read(typed, in -> {
            String id = before.isPresent() ? before.get().id() : in.id("id");
            SortedMap<Resource, Quantity> needs = new TreeMap<>();
            for (Resource resource : Resource.values()) {
                needs.put(resource, in.quantity(NEED + resource.word()));
            }
            return new SiteWishStated(new SiteWish(
                    id,
                    before.map(SiteWish::illustrative).orElse(illustrative),
                    names(in),
                    in.code("sector", FormReader.SECTORS),
                    in.texts("products"),
                    in.code("origin", FormReader.PLACES),
                    needs,
                    in.text("text"),
                    !in.ticked("closed")));
        });
    }

    /// What is reserved with an allocation, and what proves it.
    ///
    /// @param until the last day of the reservations; nothing when nothing is to be reserved
    public record Reserving(Optional<LocalDate> until, List<Evidence> evidence, List<Rejection> faults) {
        public Reserving {
            evidence = List.copyOf(evidence);
            faults = List.copyOf(faults);
        }
    }

    /// What is said beside an allocation that is recorded.
    ///
    /// @param day the day of the allocation
    public Reserving reserving(Map<String, String> typed, LocalDate day) {
        FormReader in = new FormReader(typed, codes);
        in.text("reason");
        List<Evidence> evidence = in.evidence();
        if (!in.ticked("reserve")) {
            return new Reserving(Optional.empty(), evidence, in.faults());
        }
        LocalDate until = in.day("until");
        if (in.faults().isEmpty() && until.isBefore(day)) {
            in.fault("until", "until-before-from", "it must not end before it begins, on " + day + ".", day.toString());
        }
        return new Reserving(Optional.of(until), evidence, in.faults());
    }

    /// How parts are weighed: a field for each pair, named as [PartWeights#key].
    public Read weights(Map<String, String> typed) {
        return read(typed, in -> {
            SortedMap<String, String> comparisons = new TreeMap<>();
            for (Part one : Part.values()) {
                for (Part other : Part.values()) {
                    String key = PartWeights.key(one, other);
                    String compared = one.compareTo(other) < 0 ? in.text(key) : "";
                    if (!compared.isEmpty() && !compared.equals("1")) {
                        comparisons.put(key, compared);
                    }
                }
            }
            return new WeightsStated(new PartWeights(comparisons, in.text("reason")));
        });
    }

    /// A park as the fields of its form.
    public static Map<String, String> write(Park park) {
        Map<String, String> fields = new TreeMap<>();
        park.names().byLanguage().forEach((language, name) -> fields.put(NAME + language, name));
        fields.put("place", park.place().isNone() ? "" : park.place().toString());
        park.supplies().forEach((supply, amount) -> fields.put(SUPPLY + supply.word(), amount.toString()));
        fields.put("rail", park.rail() ? "1" : "");
        fields.put("sectors", codes(park.admission().sectors()));
        fields.put("products", String.join("、", park.admission().products()));
        fields.put("barred-sectors", codes(park.admission().barredSectors()));
        fields.put("barred-products", String.join("、", park.admission().barredProducts()));
        fields.put("paired", codes(park.pairedWith()));
        fields.put(
                DISTANCES,
                String.join(
                        ", ",
                        park.distances().entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .toList()));
        fields.put("offer", park.offer());
        return fields;
    }

    /// Who looks for a place, as the fields of their form.
    public static Map<String, String> write(SiteWish wish) {
        Map<String, String> fields = new TreeMap<>();
        wish.names().byLanguage().forEach((language, name) -> fields.put(NAME + language, name));
        fields.put("sector", wish.sector().isNone() ? "" : wish.sector().toString());
        fields.put("products", String.join("、", wish.products()));
        fields.put("origin", wish.origin().isNone() ? "" : wish.origin().toString());
        wish.needs().forEach((resource, amount) -> fields.put(NEED + resource.word(), amount.toString()));
        fields.put("text", wish.text());
        fields.put("closed", wish.open() ? "" : "1");
        return fields;
    }

    /// Weights as the fields of their form.
    public static Map<String, String> write(PartWeights weights) {
        Map<String, String> fields = new TreeMap<>(weights.comparisons());
        fields.put("reason", weights.reason());
        return fields;
    }

    private static String codes(List<Code> codes) {
        return String.join(", ", codes.stream().map(Code::toString).toList());
    }
}
