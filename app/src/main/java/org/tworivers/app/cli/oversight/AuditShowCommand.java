package org.tworivers.app.cli.oversight;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.oversight.AuditRows;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.oversight.AuditCourse;
import org.tworivers.core.oversight.AuditEstimate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists audits with what they say of the whole.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Audits with what was found, and the claimed figures scaled by it: estimates beside them.",
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers audit show", "  tworivers audit show --format json"})
final class AuditShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            List<AuditCourse> audits = List.copyOf(
                    ledger.oversight().book(ledger.journal().head().sequence()).audits());
            return new Answer(
                    table(audits, messages),
                    Tree.fields()
                            .with("audits", audits.stream().map(AuditRows::json).toList())
                            .build());
        });
    }

    private static String table(List<AuditCourse> audits, Messages messages) {
        if (audits.isEmpty()) {
            return messages.text("web.audit.none") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.lead.holder.id"),
                messages.text("web.audit.sample"),
                messages.text("web.audit.claimed"),
                messages.text("web.audit.share"),
                messages.text("web.audit.scaled")));
        for (AuditCourse course : audits) {
            for (AuditEstimate each : course.estimates()) {
                table.row(List.of(
                        course.audit().id(),
                        messages.text(
                                "web.audit.progress",
                                Integer.toString(each.audited()),
                                Integer.toString(each.drawn()),
                                Integer.toString(course.audit().population())),
                        AuditRows.text(each.claimed()),
                        each.share().map(AuditRows::fraction).orElse("–"),
                        AuditRows.scaled(each)
                                .map(scaled -> messages.text("web.audit.about", AuditRows.text(scaled)))
                                .orElse("–")));
            }
        }
        return table.text();
    }
}
