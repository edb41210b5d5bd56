package org.tworivers.app.web.research;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.research.PostingBoard;
import org.tworivers.app.work.research.Suggestions;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.PostingState;
import org.tworivers.core.shared.Rejection;

/// A firm's own needs, what suits them, and what laboratories offer.
@Controller
class MyNeedsController {
    private static final int MOST = 5;

    private final ResearchPages pages;
    private final ResearchChecks checks;

    MyNeedsController(ResearchPages pages, ResearchChecks checks) {
        this.pages = pages;
        this.checks = checks;
    }

    /// A need of the firm with what suits it.
    record OwnNeed(PostingLine line, boolean open, String note, List<PostingLine.Suited> suited) {}

    @Needs(Right.POST_NEEDS)
    @GetMapping("/my/needs")
    String needs(Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        PostingBoard postings = pages.postings();
        List<OwnNeed> own = new ArrayList<>();
        List<PostingLine> offers = new ArrayList<>();
        try (Suggestions suggestions = new Suggestions(postings)) {
            for (PostingCourse each : postings.seenBy(viewer)) {
                PostingLine line = PostingLine.of(each, postings, pages, locale);
                if (postings.isOf(each, viewer)) {
                    own.add(own(each, line, suggestions, postings, locale));
                } else {
                    offers.add(line);
                }
            }
        }
        model.addAttribute("own", own);
        model.addAttribute("offers", offers);
        return "my-needs";
    }

    private OwnNeed own(
            PostingCourse course, PostingLine line, Suggestions suggestions, PostingBoard postings, Locale locale) {
        PostingState state = course.state(pages.today());
        List<PostingLine.Suited> suited = state == PostingState.SHOWN
                ? suggestions.find(course.posting(), MOST).stream()
                        .map(each -> PostingLine.of(each, postings, pages, locale))
                        .toList()
                : List.of();
        String note = state == PostingState.SENT_BACK
                ? PostingLine.Step.of(course.steps().getLast()).text()
                : "";
        boolean open = state == PostingState.WAITING || state == PostingState.SHOWN || state == PostingState.SENT_BACK;
        return new OwnNeed(line, open, note, suited);
    }

    @Needs(Right.POST_NEEDS)
    @GetMapping("/my/needs/new")
    String begin(Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", pages.newId());
        typed.put("day", pages.today().toString());
        typed.put("until", pages.today().plusMonths(6).toString());
        return form(typed, List.of(), model, locale);
    }

    @Needs(Right.POST_NEEDS)
    @PostMapping("/my/needs/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String id = typed.getOrDefault("id", "").strip();
        if (pages.postings().board().book().findPosting(id).isPresent()) {
            return "redirect:/my/needs";
        }
        List<Rejection> faults = pages.record(typed, checks.need(id, typed));
        return faults.isEmpty() ? "redirect:/my/needs?recorded" : form(typed, faults, model, locale);
    }

    private String form(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("kinds", List.of());
        model.addAttribute("editor", true);
        model.addAttribute("action", "/my/needs/new");
        model.addAttribute("back", "/my/needs");
        return "research-posting-form";
    }

    @Needs(Right.POST_NEEDS)
    @GetMapping("/my/needs/{id}/close")
    String close(@PathVariable String id, Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put("day", pages.today().toString());
        return closing(pages.ownPosting(id), typed, List.of(), model, locale);
    }

    @Needs(Right.POST_NEEDS)
    @PostMapping("/my/needs/{id}/close")
    String closed(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        PostingCourse course = pages.ownPosting(id);
        List<Rejection> faults = pages.record(typed, checks.close(id, typed));
        return faults.isEmpty() ? "redirect:/my/needs?recorded" : closing(course, typed, faults, model, locale);
    }

    private String closing(
            PostingCourse course, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("act", "close");
        model.addAttribute("my", true);
        model.addAttribute("line", PostingLine.of(course, pages.postings(), pages, locale));
        return "research-act";
    }
}
