package org.tworivers.app.web.aftercare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.aftercare.CloseOut;
import org.tworivers.core.aftercare.CloseOut.Counts;
import org.tworivers.core.aftercare.Cohort;
import org.tworivers.core.journal.Head;

/// How many cases are closed, and how satisfied firms are, by when cases were raised.
@Controller
class RatesController {
    private final CasePages pages;

    RatesController(CasePages pages) {
        this.pages = pages;
    }

    @Needs(Right.SEE_CASES)
    @GetMapping("/cases/rates")
    String rates(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        LocalDate asOf = pages.asOf(typed);
        Cohort cohort = cohort(typed.getOrDefault("cohort", ""));
        String knownAt = typed.getOrDefault("knownAt", "").strip();
        Head known = known(knownAt, model);
        CaseBoard board = pages.reader().board(Visitor.get(), asOf, known.sequence());
        SortedMap<String, Counts> by = CloseOut.by(cohort, board.standings());
        long most = by.values().stream().mapToLong(Counts::cases).max().orElse(0);
        model.addAttribute("asOf", asOf);
        model.addAttribute("knownAt", knownAt);
        model.addAttribute("sequence", known.sequence());
        model.addAttribute("cohort", cohort.word());
        model.addAttribute(
                "cohorts", Stream.of(Cohort.values()).map(Cohort::word).toList());
        model.addAttribute("whole", RateRow.of("", CloseOut.whole(board.standings()), 0));
        model.addAttribute(
                "rows",
                by.entrySet().stream()
                        .map(each -> RateRow.of(each.getKey(), each.getValue(), most))
                        .toList());
        model.addAttribute(
                "illustrative",
                board.cases().stream().anyMatch(each -> each.raised().illustrative()));
        return "case-rates";
    }

    private static Cohort cohort(String word) {
        return List.of(Cohort.values()).stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(Cohort.QUARTER);
    }

    /// What cannot be read is said, and all that is now known is meant.
    private Head known(String knownAt, Model model) {
        try {
            return pages.ledger().knownAt(knownAt, ProjectDays.ZONE);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            model.addAttribute("unreadable", true);
            return pages.ledger().journal().head();
        }
    }
}
