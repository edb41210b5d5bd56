package org.tworivers.core.instruments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.tworivers.core.instruments.Method.Setting;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// An instrument as plain data, in the form in which it lies in the journal.
final class InstrumentTree {
    private static final String NAMES = "names";
    private static final String SETTINGS = "settings";

    private InstrumentTree() {}

    static Tree.FieldsBuilder write(Instrument stated) {
        Instrument.Sheet about = stated.about();
        Prices prices = stated.prices();
        return Tree.fields()
                .withFlag("illustrative", stated.illustrative())
                .with("organisation", stated.organisation())
                .with(NAMES, texts(stated.names().byLanguage()))
                .with("place", stated.place().isNone() ? "" : stated.place().toString())
                .with("model", about.model())
                .with("samples", about.samples())
                .with("accuracy", about.accuracy())
                .with("room", about.room())
                .with(
                        "methods",
                        stated.methods().stream().map(InstrumentTree::write).toList())
                .with("hours", texts(stated.hours().written()))
                .with(
                        "prices",
                        Tree.fields()
                                .with("inside", prices.inside())
                                .with("outside", prices.outside())
                                .with("attended", prices.attended())
                                .with("setUp", prices.setUp())
                                .with("step", prices.step())
                                .build())
                .withFlag("trained", stated.rules().trained())
                .with("longest", stated.rules().longest())
                .withFlag("retired", stated.rules().retired());
    }

    private static Tree texts(SortedMap<String, String> byName) {
        Tree.FieldsBuilder out = Tree.fields();
        byName.forEach(out::with);
        return out.build();
    }

    private static Tree write(Method method) {
        return Tree.fields()
                .with("key", method.key())
                .with(NAMES, texts(method.names().byLanguage()))
                .with("standard", method.standard())
                .with(
                        SETTINGS,
                        method.settings().stream().map(InstrumentTree::write).toList())
                .build();
    }

    private static Tree write(Setting setting) {
        return Tree.fields()
                .with("key", setting.key())
                .with(NAMES, texts(setting.names().byLanguage()))
                .with("unit", setting.unit())
                .with("preset", setting.preset().toPlainString())
                .with("least", setting.least().toPlainString())
                .with("most", setting.most().toPlainString())
                .build();
    }

    static Instrument read(String id, LocalDate from, TreeReader in) {
        String place = in.text("place", "");
        Instrument.Sheet about = new Instrument.Sheet(
                in.text("model", ""), in.text("samples", ""), in.text("accuracy", ""), in.text("room", ""));
        TreeReader prices = in.reader("prices");
        Instrument stated = new Instrument(
                id,
                in.flag("illustrative"),
                in.text("organisation"),
                new Names(in.textsByName(NAMES)),
                place.isEmpty() ? Code.NONE : Code.parse(place),
                about,
                in.items("methods").stream().map(InstrumentTree::method).toList(),
                OpeningHours.parse(in.textsByName("hours")),
                new Prices(
                        prices.whole("inside", 0),
                        prices.whole("outside", 0),
                        prices.whole("attended", 0),
                        prices.whole("setUp", 0),
                        Math.toIntExact(prices.whole("step", 1))),
                new Instrument.Rules(in.flag("trained"), Math.toIntExact(in.whole("longest", 0)), in.flag("retired")),
                from);
        prices.finish();
        return stated;
    }

    private static Method method(Tree tree) {
        TreeReader in = TreeReader.of(tree, "methods.");
        Method method = new Method(
                in.text("key"),
                new Names(in.textsByName(NAMES)),
                in.text("standard", ""),
                settings(in.items(SETTINGS)));
        in.finish();
        return method;
    }

    private static List<Setting> settings(List<Tree> items) {
        return items.stream().map(InstrumentTree::setting).toList();
    }

    private static Setting setting(Tree tree) {
        TreeReader in = TreeReader.of(tree, "methods.settings.");
        BigDecimal preset = in.decimal("preset");
        Setting setting = new Setting(
                in.text("key"),
                new Names(in.textsByName(NAMES)),
                in.text("unit", ""),
                preset,
                in.decimal("least"),
                in.decimal("most"));
        in.finish();
        return setting;
    }
}
