package org.tworivers.app.work.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.research.Suggestions.Suggestion;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.JointInstitute;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.PostingState;
import org.tworivers.core.research.ResearchEntry.PostingReviewed;
import org.tworivers.core.research.ResearchNetwork;
import org.tworivers.core.research.TechnologyContract;
import org.tworivers.core.research.TechnologyCourse;
import org.tworivers.core.research.UnitCount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// The research network as plain data, for programs and commands alike.
public final class NetworkTree {
    private NetworkTree() {}

    private static Tree.FieldsBuilder head(ResearchBoard board) {
        return Tree.fields().with("asOf", board.asOf().toString()).with("knownAt", board.known());
    }

    /// What several do together.
    ///
    /// @param shown some of what is there
    public static Tree list(ResearchBoard board, List<Recorded<Cooperation>> shown) {
        return head(board)
                .with("total", board.cooperations().size())
                .with(
                        "cooperations",
                        shown.stream().map(each -> fields(each).build()).toList())
                .build();
    }

    /// One of them.
    public static Tree one(ResearchBoard board, Recorded<Cooperation> recorded) {
        return fields(recorded).with("asOf", board.asOf().toString()).build();
    }

    private static Tree.FieldsBuilder fields(Recorded<Cooperation> recorded) {
        Cooperation each = recorded.entry();
        Tree.FieldsBuilder out = Tree.fields()
                .with("kind", each.kind().word())
                .with("id", each.id())
                .withFlag("illustrative", each.illustrative())
                .with("names", Tree.ofTexts(each.names().byLanguage()))
                .with("from", each.from().toString())
                .with("until", each.until().toString())
                .with("place", text(each.place()))
                .with("sector", text(each.sector()))
                .with(
                        "participants",
                        each.participants().stream()
                                .map(NetworkTree::participant)
                                .toList())
                .with("papers", papers(recorded.evidence()))
                .with("entry", recorded.sequence());
        switch (each) {
            case JointInstitute institute -> out.with("organisation", institute.organisation());
            case JointProject project -> {
                money(out, "budget", project.budget());
                out.with("need", project.need()).with("offer", project.offer());
            }
            case TechnologyContract contract -> {
                out.with("contractKind", contract.contractKind().word())
                        .with("registration", contract.registration())
                        .with("project", contract.project());
                money(out, "dealValue", contract.deal());
                money(out, "technologyValue", contract.technology());
            }
        }
        return out;
    }

    private static Tree participant(Participant participant) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("organisation", participant.organisation())
                .with("part", participant.part().word());
        participant.share().ifPresent(share -> out.with("share", share.numerator() + "/" + share.denominator()));
        return out.build();
    }

    private static List<Tree> papers(List<Evidence> evidence) {
        return evidence.stream()
                .<Tree>map(each -> Tree.fields()
                        .with("kind", each.kind().word())
                        .with("number", each.number())
                        .with("fileHash", each.fileHash())
                        .build())
                .toList();
    }

    private static void money(Tree.FieldsBuilder out, String field, Optional<Money> money) {
        money.ifPresent(each -> out.with(field, money(each)));
    }

    private static Tree money(Money money) {
        return Tree.fields()
                .with("minor", money.minor())
                .with("unit", money.denomination().toString())
                .build();
    }

    private static String text(Code code) {
        return code.isNone() ? "" : code.toString();
    }

    private static Tree names(ResearchBoard board, String id) {
        Names names = board.organisations().containsKey(id)
                ? board.organisations().get(id).names()
                : Names.of("und", id);
        return Tree.ofTexts(names.byLanguage());
    }

    /// Who works with whom.
    public static Tree network(ResearchBoard board) {
        ResearchNetwork network = board.network();
        List<Tree> organisations = new ArrayList<>();
        for (String id : network.organisations()) {
            organisations.add(Tree.fields()
                    .with("id", id)
                    .with("names", names(board, id))
                    .with("kind", board.kind(id))
                    .with("place", text(board.seat(id)))
                    .with("partners", network.partners(id).size())
                    .with("cooperations", network.subjects(id).size())
                    .build());
        }
        return head(board)
                .with("organisations", organisations)
                .with(
                        "links",
                        network.links().stream().map(each -> link(board, each)).toList())
                .build();
    }

    private static Tree link(ResearchBoard board, ResearchNetwork.Link link) {
        List<Tree> by = new ArrayList<>();
        for (String subject : link.subjects()) {
            board.find(subject)
                    .ifPresent(found -> by.add(Tree.fields()
                            .with("kind", found.entry().kind().word())
                            .with("id", found.entry().id())
                            .with("papers", papers(found.evidence()))
                            .build()));
        }
        return Tree.fields()
                .with("from", link.one())
                .with("to", link.other())
                .with("by", by)
                .build();
    }

    /// A shortest way between two organisations; `found` is missing when there is none.
    public static Tree way(ResearchBoard board, String from, String to, Optional<List<ResearchNetwork.Link>> way) {
        return head(board)
                .with("from", from)
                .with("to", to)
                .withFlag("found", way.isPresent())
                .with(
                        "links",
                        way.orElse(List.of()).stream()
                                .map(each -> link(board, each))
                                .toList())
                .build();
    }

    /// The figures, with what stands behind each.
    public static Tree figures(ResearchBoard board) {
        List<Tree> figures = new ArrayList<>();
        for (Figure figure : board.counts().figures(board.counts().denominations())) {
            Tree.FieldsBuilder out = Tree.fields().with("name", figure.name());
            switch (figure.value()) {
                case Value.Count(long number) -> out.with("number", number);
                case Value.Sum(Money money) -> out.with("sum", money(money));
                case Value.NotAvailable(String reason) -> out.with("notAvailable", reason);
                case Value.CountRate rate -> {}
                case Value.MoneyRate rate -> {}
                case Value.MeanRate rate -> {}
            }
            figures.add(out.with(
                            "behind",
                            behind(board, figure.name()).stream().map(Tree::of).toList())
                    .build());
        }
        return head(board)
                .with("figures", figures)
                .with(
                        "counts",
                        counts(board).stream()
                                .map(each -> fields(each, board).build())
                                .toList())
                .build();
    }

    /// The subjects of what a figure was made of.
    public static List<String> behind(ResearchBoard board, String figure) {
        return board.all().stream()
                .filter(each -> switch (figure) {
                    case "joint-institutes" -> each instanceof JointInstitute;
                    case "joint-projects", "research-participations" -> each instanceof JointProject;
                    case "technology-contracts" -> each instanceof TechnologyContract;
                    case "deal-value" ->
                        each instanceof TechnologyContract contract
                                && contract.deal().isPresent();
                    case "technology-value" ->
                        each instanceof TechnologyContract contract
                                && contract.technology().isPresent();
                    default -> false;
                })
                .map(Cooperation::subject)
                .toList();
    }

    /// How many there are said to be, by the day.
    public static List<Recorded<UnitCount>> counts(ResearchBoard board) {
        return board.book().counts().stream()
                .filter(each -> !each.entry().asOf().last().isAfter(board.asOf()))
                .toList();
    }

    private static Tree.FieldsBuilder fields(Recorded<UnitCount> recorded, ResearchBoard board) {
        UnitCount count = recorded.entry();
        return Tree.fields()
                .with("id", count.id())
                .withFlag("illustrative", count.illustrative())
                .with("of", Tree.ofTexts(count.of().byLanguage()))
                .with("asOf", count.asOf().toString())
                .with("by", count.by())
                .with("stated", count.stated())
                .with("named", count.named())
                .with(
                        "organisations",
                        count.organisations().stream()
                                .map(board.survivor())
                                .map(Tree::of)
                                .toList())
                .with("papers", papers(recorded.evidence()));
    }

    /// Needs and offers.
    public static Tree postings(PostingBoard board, List<PostingCourse> shown, int total) {
        return Tree.fields()
                .with("asOf", board.board().asOf().toString())
                .with("total", total)
                .with(
                        "postings",
                        shown.stream().map(each -> fields(board, each).build()).toList())
                .build();
    }

    /// One of them, with what suits it.
    public static Tree posting(PostingBoard board, PostingCourse course, List<Suggestion> suggestions) {
        return fields(board, course)
                .with("asOf", board.board().asOf().toString())
                .with(
                        "suggestions",
                        suggestions.stream().map(NetworkTree::suggestion).toList())
                .build();
    }

    private static Tree.FieldsBuilder fields(PostingBoard board, PostingCourse course) {
        Posting posting = course.posting();
        Tree.FieldsBuilder out = Tree.fields()
                .with("id", posting.id())
                .withFlag("illustrative", posting.illustrative())
                .with("kind", posting.kind().word())
                .with("organisation", board.board().judged().survivor(posting.organisation()))
                .with("title", posting.title())
                .with("text", posting.text())
                .with("sector", text(posting.sector()))
                .with("place", text(posting.place()))
                .with("until", posting.until().toString())
                .with("state", course.state(board.board().asOf()).word())
                .with("project", course.findProject(board.board().asOf()).orElse(""));
        if (course.state(board.board().asOf()) == PostingState.SENT_BACK
                && course.steps().getLast().entry() instanceof PostingReviewed reviewed) {
            out.with("note", reviewed.note());
        }
        return out;
    }

    private static Tree suggestion(Suggestion suggestion) {
        return Tree.fields()
                .with("id", suggestion.course().posting().id())
                .with("organisation", suggestion.course().posting().organisation())
                .with("title", suggestion.course().posting().title())
                .with("words", suggestion.words().stream().map(Tree::of).toList())
                .with("sector", text(suggestion.sector()))
                .with("place", text(suggestion.place()))
                .with("links", suggestion.links())
                .build();
    }

    /// Technologies, and how far each came.
    public static Tree technologies(ResearchBoard board, List<TechnologyCourse> shown) {
        return head(board)
                .with(
                        "technologies",
                        shown.stream().map(each -> technology(board, each)).toList())
                .build();
    }

    /// One of them.
    public static Tree technology(ResearchBoard board, TechnologyCourse course) {
        return Tree.fields()
                .with("id", course.technology().id())
                .withFlag("illustrative", course.technology().illustrative())
                .with("names", Tree.ofTexts(course.technology().names().byLanguage()))
                .with("organisation", course.technology().organisation())
                .with("origin", course.technology().origin())
                .with("cooperation", course.technology().cooperation())
                .with("sector", text(course.technology().sector()))
                .with(
                        "steps",
                        course.steps(board.asOf()).stream()
                                .map(each -> Tree.fields()
                                        .with("step", each.entry().step().word())
                                        .with("day", each.entry().day().toString())
                                        .with("note", each.entry().note())
                                        .with("papers", papers(each.evidence()))
                                        .build())
                                .toList())
                .build();
    }
}
