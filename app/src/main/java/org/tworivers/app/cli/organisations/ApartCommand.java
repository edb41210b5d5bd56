package org.tworivers.app.cli.organisations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Keeps two organisations apart.
@Command(
        name = "apart",
        mixinStandardHelpOptions = true,
        description = {
            "Records that two organisations that look alike are two: the pair is not proposed again.",
            "Withdraw the entry to have it proposed once more."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers organisations apart org/cug-beijing org/cug-wuhan --reason \"two universities\""})
final class ApartCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JudgementOptions options = new JudgementOptions();

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the organisation.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "OTHER-ID", description = "Id of the other organisation.")
    private String other = "";

    @Override
    public Integer call() {
        options.judge(
                spec,
                (desk, judging) -> desk.keepApart(judging, id, other, options.reason()),
                "organisations.apart.done",
                id,
                other);
        return 0;
    }
}
