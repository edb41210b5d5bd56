package org.tworivers.app.web.research;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.store.LastChanges;
import org.tworivers.app.web.api.Asking;
import org.tworivers.app.web.api.Recording;
import org.tworivers.app.web.api.answer.TreeAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.research.CooperationFilter;
import org.tworivers.app.work.research.NetworkTree;
import org.tworivers.app.work.research.PostingBoard;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.app.work.research.Suggestions;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.PostingState;

/// The research network for programs: as the pages show it and under the names that commands print.
@RestController
class ResearchApi {
    private static final int PAGE = 100;
    private static final int MOST = 8;
    static final String ROOT = "/api/v1/research";
    static final String POSTINGS = ROOT + "/postings";
    static final String TECHNOLOGIES = ROOT + "/technologies";
    static final String MY_NEEDS = "/api/v1/my/needs";

    private final ResearchPages pages;
    private final Recording recording;

    ResearchApi(ResearchPages pages, Recording recording) {
        this.pages = pages;
        this.recording = recording;
    }

    private ResearchBoard board(Map<String, String> typed) {
        LocalDate day = Asking.day(typed, "asOf", pages.today());
        CooperationFilter filter = pages.filter(typed);
        List<String> misread = pages.misread(typed, filter);
        if (!misread.isEmpty()) {
            throw Asking.misread(misread.getFirst(), typed.getOrDefault(misread.getFirst(), ""));
        }
        return pages.board(day).only(filter);
    }

    @Needs(Right.SEE_RESEARCH)
    @Query({"asOf", "place", "sector", "year", "kind", "page"})
    @GetMapping(ROOT + "/cooperations")
    Object cooperations(@RequestParam Map<String, String> typed) {
        ResearchBoard board = board(typed);
        Paging paging = Paging.of(
                Paging.wanted(typed.getOrDefault("page", "")),
                board.cooperations().size(),
                PAGE);
        return TreeAnswer.of(NetworkTree.list(board, paging.cut(board.cooperations())));
    }

    @Needs(Right.SEE_RESEARCH)
    @Query("asOf")
    @GetMapping(ROOT + "/{kind}/{id}")
    ResponseEntity<Object> cooperation(
            @PathVariable String kind, @PathVariable String id, @RequestParam Map<String, String> typed) {
        CooperationKind of = ResearchPages.kind(kind).orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
        String subject = Cooperation.subject(of, id);
        return tagged(subject, () -> {
            ResearchBoard board = board(typed);
            return board.find(subject).map(each -> NetworkTree.one(board, each));
        });
    }

    private ResponseEntity<Object> tagged(String subject, Supplier<Optional<Tree>> told) {
        return recording.tagged(
                LastChanges.Room.RESEARCH,
                subject,
                () -> told.get().orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND)));
    }

    @Needs(Right.SEE_RESEARCH)
    @Query({"asOf", "place", "sector", "year", "kind"})
    @GetMapping(ROOT + "/figures")
    Object researchFigures(@RequestParam Map<String, String> typed) {
        return TreeAnswer.of(NetworkTree.figures(board(typed)));
    }

    @Needs(Right.SEE_RESEARCH)
    @Query({"asOf", "place", "sector", "year", "kind"})
    @GetMapping(ROOT + "/network")
    Object network(@RequestParam Map<String, String> typed) {
        return TreeAnswer.of(NetworkTree.network(board(typed)));
    }

    @Needs(Right.SEE_RESEARCH)
    @Query({"asOf", "from", "to"})
    @GetMapping(ROOT + "/paths")
    Object paths(@RequestParam Map<String, String> typed) {
        ResearchBoard board = board(typed);
        String from = organisation(board, typed, "from");
        String to = organisation(board, typed, "to");
        return TreeAnswer.of(NetworkTree.way(board, from, to, board.network().findWay(from, to)));
    }

    private static String organisation(ResearchBoard board, Map<String, String> typed, String word) {
        String text = typed.getOrDefault(word, "").strip();
        return board.findOrganisation(text).orElseThrow(() -> Asking.misread(word, text));
    }

    @Needs(Right.SEE_RESEARCH)
    @Query("asOf")
    @GetMapping(TECHNOLOGIES)
    Object technologies(@RequestParam Map<String, String> typed) {
        ResearchBoard board = board(typed);
        return TreeAnswer.of(NetworkTree.technologies(
                board,
                board.book().technologies().stream()
                        .filter(each -> ResearchPages.sees(board, each))
                        .toList()));
    }

    @Needs(Right.SEE_RESEARCH)
    @Query("page")
    @GetMapping(POSTINGS)
    Object postings(@RequestParam Map<String, String> typed) {
        PostingBoard postings = pages.postings();
        List<PostingCourse> seen = postings.seenBy(Visitor.get());
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), seen.size(), PAGE);
        return TreeAnswer.of(NetworkTree.postings(postings, paging.cut(seen), seen.size()));
    }

    @Needs(Right.SEE_RESEARCH)
    @GetMapping(POSTINGS + "/{id}")
    ResponseEntity<Object> posting(@PathVariable String id) {
        return tagged("posting:" + id, () -> {
            PostingBoard postings = pages.postings();
            return postings.find(Visitor.get(), id).map(each -> suggested(postings, each));
        });
    }

    private static Tree suggested(PostingBoard postings, PostingCourse course) {
        try (Suggestions suggestions = new Suggestions(postings)) {
            return NetworkTree.posting(postings, course, suggestions.find(course.posting(), MOST));
        }
    }

    @Needs(Right.SEE_RESEARCH)
    @Query("asOf")
    @GetMapping(TECHNOLOGIES + "/{id}")
    ResponseEntity<Object> technology(@PathVariable String id, @RequestParam Map<String, String> typed) {
        return tagged("technology:" + id, () -> {
            ResearchBoard board = board(typed);
            return board.book()
                    .findTechnology(id)
                    .filter(each -> ResearchPages.sees(board, each))
                    .map(each -> NetworkTree.technology(board, each));
        });
    }

    /// A firm is told its own needs, and what others offer.
    @Needs(Right.POST_NEEDS)
    @Query("page")
    @GetMapping(MY_NEEDS)
    Object ownNeeds(@RequestParam Map<String, String> typed) {
        return postings(typed);
    }

    @Needs(Right.POST_NEEDS)
    @GetMapping(MY_NEEDS + "/{id}")
    ResponseEntity<Object> ownNeed(@PathVariable String id) {
        return tagged("posting:" + id, () -> {
            PostingBoard postings = pages.postings();
            return postings.find(Visitor.get(), id)
                    .filter(each -> postings.isOf(each, Visitor.get()))
                    .map(each -> each.state(pages.today()) == PostingState.SHOWN
                            ? suggested(postings, each)
                            : NetworkTree.posting(postings, each, List.of()));
        });
    }
}
