package org.tworivers.core.parks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Parks, their quotas and who looks for one, as plain data.
final class ParkTree {
    private ParkTree() {}

    static Tree.FieldsBuilder write(Park park) {
        Admission admission = park.admission();
        Tree.FieldsBuilder supplies = Tree.fields();
        park.supplies().forEach((supply, amount) -> supplies.with(supply.word(), amount.toString()));
        Tree.FieldsBuilder distances = Tree.fields();
        park.distances().forEach((place, kilometres) -> distances.with(place.toString(), kilometres));
        return Tree.fields()
                .withFlag("illustrative", park.illustrative())
                .with("names", Tree.ofTexts(park.names().byLanguage()))
                .with("place", text(park.place()))
                .with("supplies", supplies.build())
                .withFlag("rail", park.rail())
                .with("sectors", GateTree.trees(admission.sectors()))
                .with("products", texts(admission.products()))
                .with("barredSectors", GateTree.trees(admission.barredSectors()))
                .with("barredProducts", texts(admission.barredProducts()))
                .with("pairedWith", GateTree.trees(park.pairedWith()))
                .with("distances", distances.build())
                .with("offer", park.offer());
    }

    static Park park(String id, Day from, TreeReader in) {
        SortedMap<Supply, Quantity> supplies = new TreeMap<>();
        in.textsByName("supplies")
                .forEach((supply, amount) -> supplies.put(Supply.parse(supply), Quantity.parse(amount)));
        return new Park(
                id,
                in.flag("illustrative"),
                new Names(in.textsByName("names")),
                code(in.text("place", "")),
                supplies,
                in.flag("rail"),
                new Admission(
                        GateTree.codes(in, "sectors"),
                        in.texts("products"),
                        GateTree.codes(in, "barredSectors"),
                        in.texts("barredProducts")),
                GateTree.codes(in, "pairedWith"),
                wholes(in, "distances"),
                in.text("offer", ""),
                from);
    }

    static Tree.FieldsBuilder write(ParkApproval stated) {
        return Tree.fields()
                .with("approval", stated.approval().word())
                .withFlag("takenAway", !stated.given())
                .with("until", stated.until().toString())
                .with("authority", stated.authority())
                .with("number", stated.number());
    }

    static ParkApproval approval(String park, Day from, TreeReader in) {
        return new ParkApproval(
                park,
                Approval.parse(in.text("approval")),
                !in.flag("takenAway"),
                from,
                Day.parse(in.text("until", "")),
                in.text("authority", ""),
                in.text("number", ""));
    }

    static Tree.FieldsBuilder write(QuotaMove move) {
        return Tree.fields()
                .with("resource", move.resource().word())
                .with("move", move.kind().word())
                .with("amount", move.amount().toString())
                .with("holder", move.holder())
                .with("until", move.until().map(LocalDate::toString).orElse(""))
                .with("reason", move.reason());
    }

    static QuotaMove move(String park, Day day, TreeReader in) {
        String until = in.text("until", "");
        if (!day.equals(Day.of(day.first()))) {
            throw new MalformedTextException(
                    "day (" + day + ") must be an exact day, for quotas are counted by the day. Maybe its first day.");
        }
        return new QuotaMove(
                park,
                Resource.parse(in.text("resource")),
                QuotaMove.Kind.parse(in.text("move")),
                Quantity.parse(in.text("amount")),
                in.text("holder", ""),
                day.first(),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                in.text("reason", ""));
    }

    static Tree.FieldsBuilder write(SiteWish wish) {
        Tree.FieldsBuilder needs = Tree.fields();
        wish.needs().forEach((resource, amount) -> needs.with(resource.word(), amount.toString()));
        return Tree.fields()
                .withFlag("illustrative", wish.illustrative())
                .with("names", Tree.ofTexts(wish.names().byLanguage()))
                .with("sector", text(wish.sector()))
                .with("products", texts(wish.products()))
                .with("origin", text(wish.origin()))
                .with("needs", needs.build())
                .with("text", wish.text())
                .withFlag("closed", !wish.open());
    }

    static SiteWish wish(String id, TreeReader in) {
        SortedMap<Resource, Quantity> needs = new TreeMap<>();
        in.textsByName("needs")
                .forEach((resource, amount) -> needs.put(Resource.parse(resource), Quantity.parse(amount)));
        return new SiteWish(
                id,
                in.flag("illustrative"),
                new Names(in.textsByName("names")),
                code(in.text("sector", "")),
                in.texts("products"),
                code(in.text("origin", "")),
                needs,
                in.text("text", ""),
                !in.flag("closed"));
    }

    static SortedMap<Code, Long> wholes(TreeReader in, String name) {
        SortedMap<Code, Long> wholes = new TreeMap<>();
        Tree.Fields fields = in.find(name).orElse(Tree.empty()) instanceof Tree.Fields found ? found : Tree.empty();
        TreeReader inside = new TreeReader(fields, name + ".");
        for (Map.Entry<String, Tree> field : fields.byName().entrySet()) {
            wholes.put(Code.parse(field.getKey()), inside.whole(field.getKey(), 0));
        }
        return wholes;
    }

    static Code code(String text) {
        return text.isEmpty() ? Code.NONE : Code.parse(text);
    }

    static String text(Code code) {
        return code.isNone() ? "" : code.toString();
    }

    private static List<Tree> texts(List<String> texts) {
        return texts.stream().map(Tree::of).toList();
    }
}
