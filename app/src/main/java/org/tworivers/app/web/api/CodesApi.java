package org.tworivers.app.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.answer.CodesAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// Places and sectors, by order of code.
@RestController
class CodesApi {
    /// Schemes of places begin so; all others are of sectors.
    private static final String PLACES = "gbt2260";

    private static final String DAY = "day";

    private final Ledger ledger;
    private final Serving.Settings settings;

    CodesApi(Ledger ledger, Serving.Settings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    @Needs(Right.READ)
    @Query({"day", "under", "limit", "cursor"})
    @GetMapping("/api/v1/places")
    ResponseEntity<CodesAnswer> places(@RequestParam Map<String, String> typed) {
        return page("/api/v1/places", typed, scheme -> scheme.startsWith(PLACES));
    }

    @Needs(Right.READ)
    @Query({"day", "under", "limit", "cursor"})
    @GetMapping("/api/v1/sectors")
    ResponseEntity<CodesAnswer> sectors(@RequestParam Map<String, String> typed) {
        return page("/api/v1/sectors", typed, scheme -> !scheme.startsWith(PLACES));
    }

    private ResponseEntity<CodesAnswer> page(String path, Map<String, String> typed, Predicate<String> schemes) {
        Optional<Cursor> cursor = Cursor.find(path, typed, 2);
        LocalDate day = cursor.map(at -> at.day(1)).orElseGet(() -> Asking.day(typed, DAY, settings.asOf()));
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        Code under = Asking.code(typed, "under");
        List<Code> all = codes.allSchemes().stream()
                .filter(schemes)
                .flatMap(scheme -> codes.allCodes(scheme).stream())
                .filter(code -> under.isNone() || codes.path(code, day).contains(under))
                .toList();
        List<Code> left = all.stream()
                .filter(code -> cursor.map(
                                at -> code.compareTo(Code.parse(at.parts().getFirst())) > 0)
                        .orElse(true))
                .toList();
        List<Code> shown = left.subList(0, Math.min(Asking.limit(typed), left.size()));
        String next = shown.size() == left.size()
                ? null
                : new Cursor(List.of(shown.getLast().toString(), day.toString())).next(path, typed);
        return Pages.answer(
                new CodesAnswer(
                        day,
                        all.size(),
                        shown.stream()
                                .map(code -> CodesAnswer.Line.of(codes, code, day))
                                .toList(),
                        next),
                next);
    }
}
