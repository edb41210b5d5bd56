package org.tworivers.app.web.parks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.Allocation;
import org.tworivers.core.parks.fit.Allocation.Line;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.parks.fit.Site;

/// Tries who would get which park when each takes so many. Nothing is recorded.
@Controller
class AllocationController {
    /// What a field of a park's seats begins with.
    private static final String SEATS = "seats-";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final ParkPages pages;

    AllocationController(ParkPages pages) {
        this.pages = pages;
    }

    /// A firm that gets a park.
    record Placed(String id, String name, String points, String runnerUp, List<String> full) {}

    /// A park with those who get it.
    ///
    /// @param wrong what was typed as its number, when that is none
    record Board(String id, String name, int seats, String wrong, List<Placed> firms) {}

    /// A firm that gets none.
    ///
    /// @param full parks open to it that are full; none when no park is open to it
    record LeftOver(String id, String name, List<String> full) {}

    @Needs(Right.SEE_PARKS)
    @GetMapping("/match/allocation")
    String allocation(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        String language = pages.messages(locale).language();
        ParkFinder finder = matching.finder();
        Map<String, Integer> seats = new LinkedHashMap<>();
        typed.forEach((field, value) -> {
            if (field.startsWith(SEATS) && NUMBER.matcher(value.strip()).matches()) {
                seats.put(field.substring(SEATS.length()), Integer.parseInt(value.strip()));
            }
        });
        Allocation.Way way = "sum".equals(typed.get("way")) ? Allocation.Way.GREATEST_SUM : Allocation.Way.STABLE;
        List<SiteWish> wishes =
                matching.book().wishes().stream().filter(SiteWish::open).toList();
        Allocation allocation = Allocation.of(finder, wishes, seats, way);
        Names names = new Names(fit -> pages.isSeen(fit.site().park(), matching), language);
        model.addAttribute(
                "boards",
                pages.seen(finder.sites(), matching).stream()
                        .map(site -> board(site, allocation, typed, names))
                        .toList());
        model.addAttribute(
                "leftOver",
                allocation.lines().stream()
                        .filter(line -> line.place().isEmpty())
                        .map(line -> new LeftOver(
                                line.wish().id(), line.wish().names().in(language), names.of(line.taken())))
                        .toList());
        model.addAttribute("way", way.word());
        model.addAttribute("placed", allocation.placed());
        model.addAttribute("firms", wishes.size());
        return "match-allocation";
    }

    /// What somebody who sees those parks is told of them.
    private record Names(Predicate<ParkFit> seen, String language) {
        List<String> of(List<ParkFit> fits) {
            return fits.stream()
                    .filter(seen)
                    .map(fit -> fit.site().park().names().in(language))
                    .toList();
        }
    }

    private static Board board(Site site, Allocation allocation, Map<String, String> typed, Names names) {
        String id = site.park().id();
        String written = typed.getOrDefault(SEATS + id, "").strip();
        return new Board(
                id,
                site.park().names().in(names.language()),
                allocation.seats().getOrDefault(id, 1),
                written.isEmpty() || NUMBER.matcher(written).matches() ? "" : written,
                allocation.lines().stream()
                        .filter(line -> line.place()
                                .filter(fit -> fit.site().park().id().equals(id))
                                .isPresent())
                        .map(line -> placed(line, names))
                        .toList());
    }

    private static Placed placed(Line line, Names names) {
        return new Placed(
                line.wish().id(),
                line.wish().names().in(names.language()),
                line.place().map(fit -> fit.score().points().toPlainString()).orElse(""),
                names.of(line.runnerUp().stream().toList()).stream().findFirst().orElse(""),
                names.of(line.taken()));
    }
}
