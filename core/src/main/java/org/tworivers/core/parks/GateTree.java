package org.tworivers.core.parks;

import java.util.List;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.parks.Condition.ApprovalHeld;
import org.tworivers.core.parks.Condition.NotAmong;
import org.tworivers.core.parks.Condition.ParkAdmits;
import org.tworivers.core.parks.Condition.QuotaLeft;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// A gate as plain data, as it stands in files and in the journal.
public final class GateTree {
    private static final String APPROVAL = "approval-held";
    private static final String NOT_AMONG = "not-among";
    private static final String ADMITS = "park-admits";
    private static final String QUOTA = "quota-left";

    private GateTree() {}

    /// Reads a list of gates.
    ///
    /// @throws MalformedTextException when it is none, with the field
    public static List<Gate> readAll(Tree tree) {
        if (!(tree instanceof Tree.Items(List<Tree> all))) {
            throw new MalformedTextException("the file must be a list of gates. Maybe a dash before an id is missing.");
        }
        return all.stream().map(each -> read(TreeReader.of(each, ""))).toList();
    }

    private static Gate read(TreeReader in) {
        String id = in.text("id");
        Gate gate = read(id, Day.parse(in.text("from", "")), in);
        in.finish();
        return gate;
    }

    /// Reads what is said of a gate beside its id and since when.
    static Gate read(String id, Day from, TreeReader in) {
        TreeReader condition = in.reader("condition");
        Gate gate = new Gate(
                id,
                new Names(in.textsByName("texts")),
                in.text("source", ""),
                from,
                Day.parse(in.text("until", "")),
                condition(condition));
        condition.finish();
        return gate;
    }

    private static Condition condition(TreeReader in) {
        String is = in.text("is");
        return switch (is) {
            case APPROVAL -> new ApprovalHeld(Approval.parse(in.text("approval")), codes(in, "sectors"));
            case NOT_AMONG -> new NotAmong(codes(in, "sectors"), in.texts("products"));
            case ADMITS -> new ParkAdmits();
            case QUOTA -> new QuotaLeft(Resource.parse(in.text("resource")));
            default ->
                throw new MalformedTextException("field condition.is (" + is + ") must be "
                        + String.join(", ", APPROVAL, NOT_AMONG, ADMITS, QUOTA) + ". Maybe it is misspelt.");
        };
    }

    /// What is said of a gate beside its id and since when.
    static Tree.FieldsBuilder write(Gate gate) {
        return Tree.fields()
                .with("texts", Tree.ofTexts(gate.texts().byLanguage()))
                .with("source", gate.source())
                .with("until", gate.until().toString())
                .with("condition", condition(gate.condition()).build());
    }

    private static Tree.FieldsBuilder condition(Condition condition) {
        Tree.FieldsBuilder out = Tree.fields();
        return switch (condition) {
            case ApprovalHeld(Approval approval, List<Code> sectors) ->
                out.with("is", APPROVAL).with("approval", approval.word()).with("sectors", trees(sectors));
            case NotAmong(List<Code> sectors, List<String> products) ->
                out.with("is", NOT_AMONG)
                        .with("sectors", trees(sectors))
                        .with("products", products.stream().map(Tree::of).toList());
            case ParkAdmits() -> out.with("is", ADMITS);
            case QuotaLeft(Resource resource) -> out.with("is", QUOTA).with("resource", resource.word());
        };
    }

    static List<Code> codes(TreeReader in, String name) {
        return in.texts(name).stream().map(Code::parse).toList();
    }

    static List<Tree> trees(List<Code> codes) {
        return codes.stream().map(code -> Tree.of(code.toString())).toList();
    }
}
