package org.tworivers.app.web.research;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.research.PostingBoard;
import org.tworivers.app.work.research.Suggestions;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.PostingKind;
import org.tworivers.core.research.PostingState;
import org.tworivers.core.shared.Rejection;

/// Needs and offers: the list, one with what suits it and why, looking through, closing, and making two of them a joint
/// project.
@Controller
class PostingsController {
    private static final int PAGE = 40;
    private static final int MOST = 8;
    private static final String REVIEW = "review";
    private static final String CLOSE = "close";
    private static final String TAKE = "take";

    private final ResearchPages pages;
    private final ResearchChecks checks;

    /// What is done about a posting.
    private record Doing(String act, PostingCourse course) {}

    PostingsController(ResearchPages pages, ResearchChecks checks) {
        this.pages = pages;
        this.checks = checks;
    }

    @Needs(Right.SEE_RESEARCH)
    @GetMapping("/research/postings")
    String postings(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        PostingBoard postings = pages.postings();
        String kind = typed.getOrDefault("kind", "");
        String state = typed.getOrDefault("state", "");
        List<PostingCourse> seen = postings.seenBy(viewer);
        List<PostingCourse> found = seen.stream()
                .filter(each -> kind.isEmpty() || each.posting().kind().word().equals(kind))
                .filter(each ->
                        state.isEmpty() || each.state(pages.today()).word().equals(state))
                .toList();
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), found.size(), PAGE);
        model.addAttribute("asked", new HashMap<>(typed));
        model.addAttribute("kinds", kinds(locale));
        model.addAttribute(
                "states",
                pages.options(Stream.of(PostingState.values()).map(PostingState::word), "web.research.state.", locale));
        model.addAttribute("found", found.size());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "waiting",
                seen.stream()
                        .filter(each -> each.state(pages.today()) == PostingState.WAITING)
                        .count());
        model.addAttribute(
                "lines",
                paging.cut(found).stream()
                        .map(each -> PostingLine.of(each, postings, pages, locale))
                        .toList());
        model.addAttribute("mayPost", viewer.may(Right.RECORD_RESEARCH));
        return "research-postings";
    }

    private List<Map.Entry<String, String>> kinds(Locale locale) {
        return pages.options(Stream.of(PostingKind.values()).map(PostingKind::word), "web.research.posting.", locale);
    }

    @Needs(Right.SEE_RESEARCH)
    @GetMapping("/research/postings/{id}")
    String one(@PathVariable String id, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        PostingBoard postings = pages.postings();
        PostingCourse course = pages.seen(id);
        PostingState state = course.state(pages.today());
        boolean inHand = postings.isInHand(course, viewer);
        model.addAttribute("line", PostingLine.of(course, postings, pages, locale));
        model.addAttribute(
                "steps",
                inHand ? course.steps().stream().map(PostingLine.Step::of).toList() : List.of());
        boolean isOpen =
                state == PostingState.WAITING || state == PostingState.SHOWN || state == PostingState.SENT_BACK;
        model.addAttribute("mayReview", viewer.may(Right.REVIEW_POSTINGS) && isOpen && state != PostingState.SHOWN);
        model.addAttribute("mayClose", isOpen && inHand && viewer.may(Right.RECORD_RESEARCH));
        model.addAttribute("mayTake", viewer.may(Right.REVIEW_POSTINGS) && state == PostingState.SHOWN);
        try (Suggestions suggestions = new Suggestions(postings)) {
            model.addAttribute(
                    "suited",
                    suggestions.find(course.posting(), MOST).stream()
                            .map(each -> PostingLine.of(each, postings, pages, locale))
                            .toList());
        }
        return "research-posting";
    }

    @Needs(Right.RECORD_RESEARCH)
    @GetMapping("/research/postings/new")
    String begin(@RequestParam Map<String, String> asked, Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", pages.newId());
        typed.put("day", pages.today().toString());
        typed.put("until", pages.today().plusMonths(6).toString());
        typed.put("kind", asked.getOrDefault("kind", ""));
        return form(typed, List.of(), model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @PostMapping("/research/postings/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String id = typed.getOrDefault("id", "").strip();
        if (pages.postings().board().book().findPosting(id).isPresent()) {
            return "redirect:/research/postings/" + id;
        }
        List<Rejection> faults = pages.record(typed, checks.posting(id, typed));
        return faults.isEmpty()
                ? "redirect:/research/postings/" + id + "?recorded"
                : form(typed, faults, model, locale);
    }

    private String form(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("kinds", kinds(locale));
        model.addAttribute("editor", ResearchPages.isEditor(Visitor.get()));
        model.addAttribute("action", "/research/postings/new");
        model.addAttribute("back", "/research/postings");
        return "research-posting-form";
    }

    @Needs(Right.REVIEW_POSTINGS)
    @GetMapping("/research/postings/{id}/review")
    String review(@PathVariable String id, Model model, Locale locale) {
        return act(REVIEW, pages.seen(id), fresh(), List.of(), model, locale);
    }

    @Needs(Right.REVIEW_POSTINGS)
    @PostMapping("/research/postings/{id}/review")
    String reviewed(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        PostingCourse course = pages.seen(id);
        return acted(new Doing(REVIEW, course), checks.review(id, typed), typed, model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @GetMapping("/research/postings/{id}/close")
    String close(@PathVariable String id, Model model, Locale locale) {
        return act(CLOSE, pages.inHand(id), fresh(), List.of(), model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @PostMapping("/research/postings/{id}/close")
    String closed(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        PostingCourse course = pages.inHand(id);
        return acted(new Doing(CLOSE, course), checks.close(id, typed), typed, model, locale);
    }

    private Map<String, String> fresh() {
        Map<String, String> typed = new HashMap<>();
        typed.put("day", pages.today().toString());
        return typed;
    }

    private String acted(Doing doing, ResearchChecks.Said said, Map<String, String> typed, Model model, Locale locale) {
        List<Rejection> faults = pages.record(typed, said);
        return faults.isEmpty()
                ? "redirect:/research/postings/" + doing.course().posting().id() + "?recorded"
                : act(doing.act(), doing.course(), typed, faults, model, locale);
    }

    private String act(
            String act,
            PostingCourse course,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("act", act);
        model.addAttribute("my", false);
        model.addAttribute("line", PostingLine.of(course, pages.postings(), pages, locale));
        model.addAttribute("verdicts", pages.options(Stream.of("shown", "sent-back"), "web.research.verdict.", locale));
        return "research-act";
    }

    @Needs(Right.REVIEW_POSTINGS)
    @GetMapping("/research/postings/{id}/take/{other}")
    String take(@PathVariable String id, @PathVariable String other, Model model, Locale locale) {
        Map<String, String> typed = fresh();
        typed.put("id", pages.newId());
        return take(pages.seen(id), pages.seen(other), typed, List.of(), model, locale);
    }

    @Needs(Right.REVIEW_POSTINGS)
    @PostMapping("/research/postings/{id}/take/{other}")
    String taken(
            @PathVariable String id,
            @PathVariable String other,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        PostingCourse one = pages.seen(id);
        PostingCourse two = pages.seen(other);
        String project = typed.getOrDefault("id", "").strip();
        List<Rejection> faults = pages.take(
                typed, new ResearchPages.Taken(project, one.posting(), two.posting(), checks.taken(typed)), locale);
        return faults.isEmpty()
                ? "redirect:/research/projects/" + project + "?recorded"
                : take(one, two, typed, faults, model, locale);
    }

    private String take(
            PostingCourse one,
            PostingCourse two,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        model.addAttribute("other", PostingLine.of(two, pages.postings(), pages, locale));
        model.addAttribute(
                "papers", pages.options(Stream.of("intent", "contract", "minutes"), "web.dossier.evidence.", locale));
        return act(TAKE, one, typed, faults, model, locale);
    }
}
