package org.tworivers.app.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.store.EntryWanted;
import org.tworivers.app.store.JournalPages;
import org.tworivers.app.store.JournalPages.JournalPage;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.web.api.answer.EntriesAnswer;
import org.tworivers.app.web.api.answer.EntryAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.journal.EntryLog;
import org.tworivers.core.journal.Entry;

/// The journal, the newest entries first. What is recorded meanwhile stands before the first page, so no entry is
/// skipped or comes twice.
@RestController
class JournalApi {
    private static final String PATH = "/api/v1/journal/entries";
    private static final String SEQUENCE = "[0-9]{1,18}";
    private static final List<String> TYPES =
            Stream.concat(Stream.of(""), JournalPages.types().stream()).toList();

    private final EntryLog log;
    private final Ledger ledger;

    JournalApi(EntryLog log, Ledger ledger) {
        this.log = log;
        this.ledger = ledger;
    }

    @Needs(Right.SEE_JOURNAL)
    @Query({"type", "subject", "import", "limit", "cursor"})
    @GetMapping(PATH)
    ResponseEntity<EntriesAnswer> entries(@RequestParam Map<String, String> typed) {
        Viewer viewer = Visitor.get();
        long to = Cursor.find(PATH, typed, 1).map(at -> at.number(0)).orElse(Long.MAX_VALUE);
        JournalPage page = log.find(
                viewer,
                new EntryWanted(
                        viewer.audience(),
                        "",
                        Asking.word(typed, "type", TYPES),
                        Asking.text(typed, "subject"),
                        Asking.text(typed, "import"),
                        1,
                        to),
                Asking.limit(typed));
        String next = page.next() == 0 ? null : new Cursor(List.of(Long.toString(page.next()))).next(PATH, typed);
        return Pages.answer(
                new EntriesAnswer(page.entries().stream().map(this::answer).toList(), next), next);
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping(PATH + "/{sequence}")
    EntryAnswer entry(@PathVariable String sequence) {
        return (sequence.matches(SEQUENCE)
                        ? log.find(Visitor.get(), Long.parseLong(sequence))
                        : Optional.<Entry>empty())
                .map(this::answer)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
    }

    private EntryAnswer answer(Entry entry) {
        return EntryAnswer.of(
                entry,
                new Recorders(ledger.database())
                        .findName(entry.origin().recorder())
                        .orElse(""));
    }
}
