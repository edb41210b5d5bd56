package org.tworivers.app.cli.parks;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.app.work.parks.ParkSearch;
import org.tworivers.app.work.parks.ParkSearch.FoundFirm;
import org.tworivers.app.work.parks.ParkSearch.FoundPark;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds parks and firms by words.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Which parks offer, and which firms look for, what some words say: in Chinese, English or both, by shared",
            "words and words of sectors that mean the same. With TWORIVERS_SEMANTIC=1 also by meaning: see",
            "doc/manual/parks.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers parks search 气囊丝",
            "  tworivers parks search waste water treatment --on 2017-05-31",
            "  tworivers parks search titanium --format json"
        })
final class ParksSearchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DayOption day = new DayOption();

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What is looked for, in Chinese or English.")
    private List<String> words = List.of();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many parks and so many firms (default: ${DEFAULT-VALUE}).")
    private int most = 20;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        if (most < 1) {
            throw new IllegalArgumentException("most (" + most + ") must be 1 or above. Maybe 20.");
        }
        try (Ledger ledger = store.openExisting()) {
            ParkMatching matching = day.matching(ledger);
            ParkSearch search = new ParkSearch(matching);
            String wanted = String.join(" ", words);
            List<FoundPark> parks = search.parks(wanted, park -> true, most);
            List<FoundFirm> firms = search.firms(wanted, most);
            Meanings.State texts = matching.meanings().state();
            answer.print(
                    spec,
                    table(parks, firms, messages) + way(texts, messages) + "\n",
                    json(matching, parks, firms, texts));
        }
        return 0;
    }

    private static String way(Meanings.State texts, Messages messages) {
        String way = texts.meaning().isPresent()
                ? messages.text("web.match.texts.meaning", texts.name())
                : messages.text("web.match.texts.words");
        return texts.trouble().isEmpty() ? way : way + "\n" + messages.text("web.match.texts.trouble", texts.trouble());
    }

    private static String table(List<FoundPark> parks, List<FoundFirm> firms, Messages messages) {
        if (parks.isEmpty() && firms.isEmpty()) {
            return messages.text("web.match.search.none") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.match.search.what"),
                messages.text("web.park.id"),
                messages.text("web.park.name"),
                messages.text("web.match.search.words")));
        parks.forEach(found -> table.row(List.of(
                messages.text("web.match.park"),
                found.park().id(),
                found.park().names().in(messages.language()),
                words(found.words(), messages))));
        firms.forEach(found -> table.row(List.of(
                messages.text("web.match.firm"),
                found.wish().id(),
                found.wish().names().in(messages.language()),
                words(found.words(), messages))));
        return table.text();
    }

    private static String words(List<String> words, Messages messages) {
        return words.isEmpty()
                ? messages.text("web.match.search.alike")
                : String.join(messages.text("web.park.comma"), words);
    }

    private static Tree json(
            ParkMatching matching, List<FoundPark> parks, List<FoundFirm> firms, Meanings.State texts) {
        return Tree.fields()
                .with("on", matching.day().toString())
                .with("meaning", texts.name())
                .with("trouble", texts.trouble())
                .with(
                        "parks",
                        parks.stream()
                                .map(found -> json(found.park().id(), found.words()))
                                .toList())
                .with(
                        "firms",
                        firms.stream()
                                .map(found -> json(found.wish().id(), found.words()))
                                .toList())
                .build();
    }

    private static Tree json(String id, List<String> words) {
        return Tree.fields()
                .with("id", id)
                .with("words", words.stream().map(Tree::of).toList())
                .build();
    }
}
