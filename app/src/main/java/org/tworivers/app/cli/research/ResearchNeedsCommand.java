package org.tworivers.app.cli.research;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.research.NetworkTree;
import org.tworivers.app.work.research.PostingBoard;
import org.tworivers.app.work.research.Suggestions;
import org.tworivers.app.work.research.Suggestions.Suggestion;
import org.tworivers.core.research.PostingCourse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists needs and offers, or what suits one of them.
@Command(
        name = "needs",
        mixinStandardHelpOptions = true,
        description = "Needs and offers on a day; with the id of one, what suits it and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers research needs --as-of 2017-05-23",
            "  tworivers research needs example-dust --as-of 2017-05-23 --format json"
        })
final class ResearchNeedsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private BoardOptions asked = new BoardOptions();

    private static final int MOST = 10;

    @Parameters(index = "0", arity = "0..1", paramLabel = "POSTING", defaultValue = "", description = "Id of one.")
    private String id = "";

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            PostingBoard board = new PostingBoard(asked.board(ledger));
            return id.isEmpty()
                    ? new Answer(
                            table(board, messages),
                            NetworkTree.postings(board, board.all(), board.all().size()))
                    : show(board, messages);
        });
    }

    private Answer show(PostingBoard board, Messages messages) {
        PostingCourse course = board.board()
                .book()
                .findPosting(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "posting (" + id + ") must be on record. Maybe see: tworivers research needs."));
        try (Suggestions suggestions = new Suggestions(board)) {
            List<Suggestion> found = suggestions.find(course.posting(), MOST);
            TextTable table = new TextTable(List.of(
                    messages.text("web.research.id"),
                    messages.text("web.research.posting.title"),
                    messages.text("web.research.suggestion.words"),
                    messages.text("web.research.sector"),
                    ">" + messages.text("web.research.suggestion.links")));
            found.forEach(each -> table.row(List.of(
                    each.course().posting().id(),
                    title(each.course(), messages),
                    String.join(" ", each.words()),
                    each.sector().isNone()
                            ? ""
                            : board.board()
                                    .codes()
                                    .name(each.sector(), board.board().asOf(), messages.language()),
                    each.links() == 0 ? "" : Integer.toString(each.links()))));
            String text = title(course, messages) + "\n\n"
                    + (found.isEmpty() ? messages.text("web.research.suggestions.none") + "\n" : table.text());
            return new Answer(text, NetworkTree.posting(board, course, found));
        }
    }

    /// What is made up is said to be.
    private static String title(PostingCourse course, Messages messages) {
        String title = course.posting().title();
        return course.posting().illustrative() ? messages.text("agreement.illustrative", title) : title;
    }

    private static String table(PostingBoard board, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("web.research.posting.kind"),
                messages.text("web.research.state"),
                messages.text("web.research.until"),
                messages.text("web.research.id"),
                messages.text("web.research.posting.title"),
                messages.text("web.research.organisation")));
        for (PostingCourse each : board.all()) {
            table.row(List.of(
                    messages.text(
                            "web.research.posting." + each.posting().kind().word()),
                    messages.text("web.research.state."
                            + each.state(board.board().asOf()).word()),
                    each.posting().until().toString(),
                    each.posting().id(),
                    title(each, messages),
                    board.board().name(each.posting().organisation(), messages.language())));
        }
        return table.text();
    }
}
