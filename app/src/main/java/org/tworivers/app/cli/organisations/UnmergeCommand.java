package org.tworivers.app.cli.organisations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Parts an organisation from the one it was merged into.
@Command(
        name = "unmerge",
        mixinStandardHelpOptions = true,
        description = {
            "Takes the merge of an organisation back: it stands by itself again.",
            "Figures and lists as known before stay as they were known."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers organisations unmerge org/zhongwei-ltd --reason \"two firms of the same group\""})
final class UnmergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JudgementOptions options = new JudgementOptions();

    @Parameters(paramLabel = "ID", description = "Id of the organisation that was merged.")
    private String id = "";

    @Override
    public Integer call() {
        options.judge(
                spec, (desk, judging) -> desk.unmerge(judging, id, options.reason()), "organisations.unmerge.done", id);
        return 0;
    }
}
