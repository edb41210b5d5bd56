package org.tworivers.app.cli.organisations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Merges an organisation into another.
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Records that one organisation is another: from here on both are known as INTO-ID.",
            "What was recorded stays; organisations unmerge parts them again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers organisations duplicates",
            "  tworivers organisations merge org/zhongwei-ltd org/zhongwei --reason \"same credit code\""
        })
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JudgementOptions options = new JudgementOptions();

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "Id of the organisation that is no longer shown by itself.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "INTO-ID", description = "Id of the one that stands for both.")
    private String other = "";

    @Override
    public Integer call() {
        options.judge(
                spec,
                (desk, judging) -> desk.merge(judging, id, other, options.reason()),
                "organisations.merge.done",
                id,
                other);
        return 0;
    }
}
