package org.tworivers.app.work.talent;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.app.work.AsKnown;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.talent.Deliverable;
import org.tworivers.core.talent.TalentCounts;
import org.tworivers.core.talent.TalentCourse;

/// Talent agreements for machines.
public final class TalentRows {
    private TalentRows() {}

    /// A list of them with its counts.
    ///
    /// @param sequence of the last entry that was known
    public static Tree json(AsKnown asked, long sequence, List<ListedTalent> agreements) {
        TalentCounts counts = TalentReader.counts(agreements);
        return Tree.fields()
                .with("asOf", asked.asOf().toString())
                .with("sequence", sequence)
                .with(
                        "counts",
                        Tree.fields()
                                .with("agreements", counts.agreements())
                                .with("heads", counts.heads())
                                .with("running", counts.running())
                                .with("daysAgreed", counts.daysAgreed())
                                .with("daysSpent", counts.daysSpent())
                                .with("deliverables", counts.deliverables())
                                .with("deliverablesMet", counts.met())
                                .build())
                .with("agreements", agreements.stream().map(TalentRows::json).toList())
                .build();
    }

    /// One of them, whole.
    public static Tree json(ListedTalent each) {
        return json(each.course(), each.asOf())
                .with("state", each.state().word())
                .with("name", each.name())
                .withFlag("nameVerified", each.verified())
                .withFlag("erased", each.erased())
                .build();
    }

    /// What an agreement says, without what the person is called.
    static Tree.FieldsBuilder json(TalentCourse course, LocalDate asOf) {
        return Tree.fields()
                .with("id", course.agreement().id())
                .withFlag("illustrative", course.agreement().illustrative())
                .with("person", course.agreement().person())
                .with("home", course.agreement().home())
                .with("host", course.agreement().host())
                .with("programme", course.agreement().programme())
                .with("team", course.agreement().team())
                .withFlag("leads", course.agreement().leads())
                .with("from", course.from().toString())
                .with("until", course.until(asOf).toString())
                .with("daysAgreed", (long) course.agreement().daysAgreed())
                .with("daysSpent", course.daysSpent(asOf))
                .with(
                        "deliverables",
                        course.agreement().deliverables().stream()
                                .map(deliverable -> json(deliverable, course, asOf))
                                .toList());
    }

    private static Tree json(Deliverable each, TalentCourse course, LocalDate asOf) {
        return Tree.fields()
                .with("key", each.key())
                .with("text", each.text())
                .with("due", each.due().toString())
                .with("result", each.result())
                .with(
                        "met",
                        course.metOn(each.key(), asOf).map(LocalDate::toString).orElse(""))
                .build();
    }
}
