package org.tworivers.core.meetings;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.TreeSet;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.meetings.Delegation.Absence;
import org.tworivers.core.meetings.Delegation.Interest;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// A [Delegation] as plain data and back.
final class DelegationTree {
    private DelegationTree() {}

    static Tree.Fields write(Delegation delegation) {
        return Tree.fields()
                .with("organisation", delegation.organisation())
                .with("names", Tree.ofTexts(delegation.names().byLanguage()))
                .with("side", delegation.side().word())
                .with("kind", delegation.kind())
                .with("standing", delegation.standing().name().toLowerCase(Locale.ROOT))
                .with("representatives", delegation.representatives())
                .with("people", delegation.people().stream().map(Tree::of).toList())
                .with("ownTable", delegation.ownTable())
                .with("languages", delegation.languages().stream().map(Tree::of).toList())
                .with(
                        "absences",
                        delegation.absences().stream()
                                .map(DelegationTree::absence)
                                .toList())
                .with("promised", delegation.promised())
                .with("limit", delegation.limit())
                .with(
                        "interests",
                        delegation.interests().stream()
                                .map(DelegationTree::interest)
                                .toList())
                .build();
    }

    private static Tree absence(Absence absence) {
        return Tree.fields()
                .with("from", absence.from().toString())
                .with("until", absence.until().toString())
                .build();
    }

    private static Tree interest(Interest interest) {
        return Tree.fields()
                .withFlag("need", interest.need())
                .with("sector", code(interest.sector()))
                .with("text", interest.text())
                .build();
    }

    static String code(Code code) {
        return code.isNone() ? "" : code.toString();
    }

    static Code code(TreeReader in, String name) {
        String written = in.text(name, "");
        return written.isEmpty() ? Code.NONE : Code.parse(written);
    }

    static Delegation read(String key, TreeReader in) {
        return new Delegation(
                key,
                in.text("organisation", ""),
                new Names(in.textsByName("names")),
                Side.parse(in.text("side")),
                in.text("kind", ""),
                Standing.valueOf(in.text("standing").toUpperCase(Locale.ROOT)),
                PlanTree.number(in, "representatives"),
                in.texts("people"),
                in.text("ownTable", ""),
                new TreeSet<>(in.texts("languages")),
                in.items("absences").stream()
                        .map(each -> readAbsence(TreeReader.of(each, "absences.")))
                        .toList(),
                Math.toIntExact(in.whole("promised", Delegation.AS_ALL)),
                Math.toIntExact(in.whole("limit", Delegation.AS_ALL)),
                in.items("interests").stream()
                        .map(each -> readInterest(TreeReader.of(each, "interests.")))
                        .toList());
    }

    private static Absence readAbsence(TreeReader in) {
        Absence absence = new Absence(LocalDateTime.parse(in.text("from")), LocalDateTime.parse(in.text("until")));
        in.finish();
        return absence;
    }

    private static Interest readInterest(TreeReader in) {
        Interest interest = new Interest(in.flag("need"), code(in, "sector"), in.text("text", ""));
        in.finish();
        return interest;
    }
}
