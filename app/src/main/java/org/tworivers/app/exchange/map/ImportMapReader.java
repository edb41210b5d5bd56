package org.tworivers.app.exchange.map;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.exchange.map.ImportMap.AssignedRule;
import org.tworivers.app.exchange.map.ImportMap.CapitalRule;
import org.tworivers.app.exchange.map.ImportMap.Choice;
import org.tworivers.app.exchange.map.ImportMap.DealRule;
import org.tworivers.app.exchange.map.ImportMap.LayRule;
import org.tworivers.app.exchange.map.ImportMap.NoteRule;
import org.tworivers.app.exchange.map.ImportMap.PartyRule;
import org.tworivers.app.exchange.map.ImportMap.ReceiptRule;
import org.tworivers.app.exchange.map.ImportMap.RegisterRule;
import org.tworivers.app.exchange.map.ImportMap.ReturnRule;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.map.ImportMap.SchemeUse;
import org.tworivers.app.exchange.map.ImportMap.StageRule;
import org.tworivers.app.exchange.map.ImportMap.StatusRule;
import org.tworivers.app.exchange.map.ImportMap.TextRule;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.shared.Denomination;

/// Reads an import map from YAML. Every key is known by name; another one is an error that names it.
public final class ImportMapReader {
    private static final List<String> TOTALS =
            List.of("合计", "小计", "总计", "共计", "累计", "total", "subtotal", "sub-total", "grand total", "sum");
    private static final List<String> REMARKS =
            List.of("注", "备注", "说明", "填表", "填报", "制表", "审核", "联系", "单位负责人", "数据来源", "note", "source");
    private static final List<String> EMPTY = List.of("-", "--", "—", "——", "/", "无", "n/a", "N/A");

    private final TreeReader in;
    private String language = "zh";

    private ImportMapReader(TreeReader in) {
        this.in = in;
    }

    /// Reads a file.
    ///
    /// @throws MalformedTextException when it is no map, with the key at fault
    /// @throws IllegalArgumentException when a value is none of those allowed
    public static ImportMap read(Path file) {
        return parse(YamlTree.read(file));
    }

    /// Reads a tree.
    public static ImportMap parse(Tree tree) {
        TreeReader in = TreeReader.of(tree, "");
        ImportMap map = new ImportMapReader(in).map();
        in.finish();
        new MapCheck(map).run();
        return map;
    }

    private ImportMap map() {
        RegisterRule register = register();
        return new ImportMap(
                register,
                lay(),
                key(),
                names(),
                texts(),
                schemes(),
                parties(),
                deal(),
                status(),
                stages(),
                receipts(),
                section(in, "responsible", this::assigned),
                notes(),
                section(in, "return", this::returned),
                fields());
    }

    private RegisterRule register() {
        String name = in.text("register");
        if (!name.matches("[a-z0-9][a-z0-9-]{0,60}")) {
            throw new MalformedTextException(
                    "field register (" + name + ") must be small letters, digits and hyphens. Maybe "
                            + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".");
        }
        language = in.text("language", language);
        return new RegisterRule(
                name,
                enumeration(RowKind.class, "row", in.text("row")),
                language,
                in.flag("illustrative"),
                Audience.parse(in.text("audience", Audience.OWN.word())));
    }

    static <E extends Enum<E>> E enumeration(Class<E> type, String field, String word) {
        List<String> words = new ArrayList<>();
        for (E each : type.getEnumConstants()) {
            String its = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (its.equals(word)) {
                return each;
            }
            words.add(its);
        }
        throw new MalformedTextException("field " + field + " (" + word + ") must be one of " + String.join(", ", words)
                + ". Maybe " + words.getFirst() + ".");
    }

    private LayRule lay() {
        return section(in, "layout", lay -> {
            String separator = lay.text("separator", "");
            String charset = lay.text("charset", "");
            if (separator.length() > 1) {
                throw new MalformedTextException(
                        "field layout.separator (" + separator + ") must be one character. Maybe \"\\t\".");
            }
            if (!charset.isEmpty() && !Charset.isSupported(charset)) {
                throw new MalformedTextException(
                        "field layout.charset (" + charset + ") must be a known encoding. Maybe GB18030.");
            }
            Layout layout = new Layout(
                    Math.toIntExact(lay.whole("lines-before-header", 0)),
                    Math.toIntExact(lay.whole("header-rows", 1)),
                    separator.isEmpty() ? '\0' : separator.charAt(0),
                    charset,
                    lay.text("sheet", ""));
            return new LayRule(
                    layout,
                    keys(texts(lay, "totals", TOTALS)),
                    keys(texts(lay, "remarks", REMARKS)),
                    lay.texts("fill-down"),
                    new LinkedHashSet<>(texts(lay, "empty", EMPTY)));
        });
    }

    private static List<String> texts(TreeReader reader, String name, List<String> otherwise) {
        return reader.has(name) ? reader.texts(name) : otherwise;
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(NameKey::of).filter(key -> !key.isEmpty()).toList();
    }

    private List<String> key() {
        Tree tree = in.find("key")
                .orElseThrow(() -> new MalformedTextException(
                        "field key () must list the columns that identify a row. Maybe none, when there are no ids."));
        return switch (tree) {
            case Tree.Text(String text) when text.equals("none") -> List.of();
            case Tree.Text(String text) -> List.of(text);
            default -> in.texts("key");
        };
    }

    private SortedMap<String, Source> names() {
        SortedMap<String, Source> names = new TreeMap<>();
        in.find("name").ifPresent(tree -> {
            if (tree instanceof Tree.Fields(SortedMap<String, Tree> byLanguage)) {
                byLanguage.forEach((tag, each) -> names.put(tag, Source.parse(each, "name." + tag)));
            } else {
                names.put(language, Source.parse(tree, "name"));
            }
        });
        return names;
    }

    private TextRule texts() {
        DateRules dates = section(in, "dates", reader -> {
            String order = reader.text("order", "");
            return new DateRules(
                    switch (order) {
                        case "" -> DateRules.Order.UNKNOWN;
                        case "day-first" -> DateRules.Order.DAY_FIRST;
                        case "month-first" -> DateRules.Order.MONTH_FIRST;
                        default ->
                            throw new MalformedTextException("field dates.order (" + order
                                    + ") must be day-first or month-first. Maybe day-first.");
                    },
                    reader.flag("trust-dot-one"));
        });
        String decimal = section(in, "numbers", reader -> reader.text("decimal", "."));
        if (!decimal.equals(".") && !decimal.equals(",")) {
            throw new MalformedTextException(
                    "field numbers.decimal (" + decimal + ") must be \".\" or \",\". Maybe \".\".");
        }
        return new TextRule(dates, decimal.charAt(0));
    }

    private List<ImportMap.SchemeRule> schemes() {
        List<ImportMap.SchemeRule> all = new ArrayList<>();
        for (SchemeUse use : List.of(SchemeUse.PLACE, SchemeUse.SECTOR, SchemeUse.ORIGIN)) {
            String name = use.name().toLowerCase(Locale.ROOT);
            if (in.has(name)) {
                all.add(section(in, name, reader -> SchemeSection.read(reader, use)));
            }
        }
        return all;
    }

    private List<PartyRule> parties() {
        return list(
                "parties",
                reader -> new PartyRule(
                        reader.text("role"),
                        source(reader, "from"),
                        reader.text("separators", ";；\n"),
                        RegisterEntry.Kind.parse(reader.text("kind", RegisterEntry.Kind.FIRM.word())),
                        reader.text("language", language),
                        texts(reader, "others", List.of("other", "others", "unknown", "其他", "其它", "未知")).stream()
                                .map(NameKey::of)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private DealRule deal() {
        Source day = optional(in, "day");
        Choice kind = choice(in, "kind");
        Choice event = choice(in, "event");
        return new DealRule(day, kind, event, section(in, "capital", this::capital));
    }

    private CapitalRule capital(TreeReader reader) {
        Source unit = choice(reader, "unit").from();
        String named = unit instanceof Source.Constant(String text)
                ? AmountUnit.find(text)
                        .orElseThrow(() -> new MalformedTextException("field capital.unit (" + text
                                + ") must be a unit such as 亿元, 万元, million or {from: column}. Maybe 万元."))
                        .currency()
                : "";
        Denomination denomination = Denomination.parse(reader.text("currency", named.isEmpty() ? "CNY" : named));
        if (!named.isEmpty() && !named.equals(denomination.currency())) {
            throw new MalformedTextException("field capital.currency (" + denomination + ") must be that of the unit, "
                    + named + ". Maybe drop the currency from the unit.");
        }
        return new CapitalRule(optional(reader, "total"), optional(reader, "outside"), unit, denomination);
    }

    private StatusRule status() {
        return section(in, "status", reader -> {
            Map<String, Stage> stages = new TreeMap<>();
            reader.textsByName("stages").forEach((word, stage) -> stages.put(NameKey.of(word), Stage.parse(stage)));
            return new StatusRule(optional(reader, "from"), stages, dayOrColumn(reader, "as-of"));
        });
    }

    private List<StageRule> stages() {
        List<StageRule> all = new ArrayList<>();
        for (boolean plan : new boolean[] {false, true}) {
            String name = plan ? "plans" : "stages";
            if (in.find(name).orElse(Tree.empty()) instanceof Tree.Fields(SortedMap<String, Tree> byStage)) {
                byStage.forEach((stage, tree) -> all.add(stage(name + "." + stage, Stage.parse(stage), tree, plan)));
            } else {
                in.reader(name).finish();
            }
        }
        return all;
    }

    private static StageRule stage(String path, Stage stage, Tree tree, boolean plan) {
        if (!(tree instanceof Tree.Fields fields)) {
            return new StageRule(stage, Source.parse(tree, path), Set.of(), plan);
        }
        TreeReader reader = new TreeReader(fields, path + ".");
        StageRule rule = new StageRule(
                stage,
                source(reader, "day"),
                reader.texts("fact-when").stream().map(NameKey::of).collect(Collectors.toUnmodifiableSet()),
                plan);
        reader.finish();
        return rule;
    }

    private List<ReceiptRule> receipts() {
        return list("receipts", reader -> {
            List<ImportMap.SchemeRule> payer = new ArrayList<>();
            if (reader.has("payer")) {
                payer.add(section(reader, "payer", in -> SchemeSection.read(in, SchemeUse.PAYER)));
            }
            return new ReceiptRule(source(reader, "amount"), source(reader, "day"), optional(reader, "voucher"), payer);
        });
    }

    private AssignedRule assigned(TreeReader reader) {
        return new AssignedRule(optional(reader, "unit"), optional(reader, "deadline"));
    }

    private NoteRule notes() {
        Tree tree = in.find("notes").orElse(new Tree.Items(List.of()));
        if (tree instanceof Tree.Text(String text) && text.equals("rest")) {
            return new NoteRule(true, List.of());
        }
        return new NoteRule(false, in.texts("notes"));
    }

    private ReturnRule returned(TreeReader reader) {
        SortedMap<String, Source> values = new TreeMap<>();
        if (reader.find("values").orElse(Tree.empty()) instanceof Tree.Fields(SortedMap<String, Tree> byName)) {
            byName.forEach((name, tree) -> values.put(name, Source.parse(tree, "return.values." + name)));
        }
        return new ReturnRule(
                optional(reader, "unit"), optional(reader, "above"), dayOrColumn(reader, "period"), values);
    }

    /// A field is a column, or `{from: column, words: {theirs: ours}}`.
    private SortedMap<String, Choice> fields() {
        SortedMap<String, Choice> fields = new TreeMap<>();
        TreeReader reader = in.reader("fields");
        if (in.find("fields").orElse(Tree.empty()) instanceof Tree.Fields(SortedMap<String, Tree> byName)) {
            byName.forEach((name, tree) -> fields.put(
                    name,
                    tree instanceof Tree.Fields
                            ? choice(reader, name)
                            : new Choice(Source.parse(tree, "fields." + name), Map.of())));
        } else {
            reader.finish();
        }
        return fields;
    }

    private <T> List<T> list(String name, Function<TreeReader, T> read) {
        List<T> all = new ArrayList<>();
        for (Tree item : in.items(name)) {
            TreeReader reader = TreeReader.of(item, name + ".");
            all.add(read.apply(reader));
            reader.finish();
        }
        return all;
    }

    static <T> T section(TreeReader parent, String name, Function<TreeReader, T> read) {
        TreeReader reader = parent.reader(name);
        T value = read.apply(reader);
        reader.finish();
        return value;
    }

    static Source source(TreeReader reader, String name) {
        return reader.find(name)
                .map(tree -> Source.parse(tree, name))
                .orElseThrow(() ->
                        new MalformedTextException("field " + name + " () must name a column. Maybe it is misspelt."));
    }

    static Source optional(TreeReader reader, String name) {
        return reader.find(name).map(tree -> Source.parse(tree, name)).orElse(Source.nothing());
    }

    /// A source, where a bare date is itself the day and no column.
    private static Source dayOrColumn(TreeReader reader, String name) {
        return switch (reader.find(name).orElse(new Tree.Items(List.of()))) {
            case Tree.Whole(long year) -> new Source.Constant(Long.toString(year));
            case Tree.Text(String text) when text.matches("\\d{4}-\\d{2}(-\\d{2})?") -> new Source.Constant(text);
            default -> optional(reader, name);
        };
    }

    /// A word of ours for every row, or `{from: column, words: {theirs: ours}}`.
    private static Choice choice(TreeReader reader, String name) {
        return switch (reader.find(name).orElse(Tree.empty())) {
            case Tree.Text(String word) -> new Choice(new Source.Constant(word), Map.of());
            case Tree.Fields(SortedMap<String, Tree> fields)
            when fields.isEmpty() -> new Choice(Source.nothing(), Map.of());
            default ->
                section(reader, name, inner -> {
                    Map<String, String> words = new TreeMap<>();
                    inner.textsByName("words").forEach((theirs, ours) -> words.put(NameKey.of(theirs), ours));
                    return new Choice(source(inner, "from"), words);
                });
        };
    }
}
