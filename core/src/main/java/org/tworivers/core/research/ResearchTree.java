package org.tworivers.core.research;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// The nouns of the research network as plain data.
final class ResearchTree {
    private static final String ILLUSTRATIVE = "illustrative";
    private static final String NAMES = "names";
    private static final String ORGANISATION = "organisation";
    private static final String PARTICIPANTS = "participants";
    private static final String PLACE = "place";
    private static final String SECTOR = "sector";
    private static final String UNTIL = "until";
    private static final String SHARE = "share";

    private ResearchTree() {}

    static Tree.FieldsBuilder write(Cooperation stated) {
        Tree.FieldsBuilder out = Tree.fields()
                .withFlag(ILLUSTRATIVE, stated.illustrative())
                .with(NAMES, Tree.ofTexts(stated.names().byLanguage()))
                .with(
                        PARTICIPANTS,
                        stated.participants().stream().map(ResearchTree::write).toList())
                .with(PLACE, text(stated.place()))
                .with(SECTOR, text(stated.sector()))
                .with(UNTIL, stated.until().toString());
        return switch (stated) {
            case JointInstitute institute -> out.with(ORGANISATION, institute.organisation());
            case JointProject project -> {
                out.with("need", project.need()).with("offer", project.offer());
                project.budget().ifPresent(money -> out.with("budget", write(money)));
                yield out;
            }
            case TechnologyContract contract -> {
                out.with("kind", contract.contractKind().word())
                        .with("registration", contract.registration())
                        .with("project", contract.project());
                contract.deal().ifPresent(money -> out.with("deal", write(money)));
                contract.technology().ifPresent(money -> out.with("technology", write(money)));
                yield out;
            }
        };
    }

    static JointInstitute institute(String id, Day from, TreeReader in) {
        return new JointInstitute(
                id,
                in.flag(ILLUSTRATIVE),
                new Names(in.textsByName(NAMES)),
                in.text(ORGANISATION),
                participants(in),
                code(in.text(PLACE, "")),
                code(in.text(SECTOR, "")),
                from,
                Day.parse(in.text(UNTIL, "")));
    }

    static JointProject project(String id, Day from, TreeReader in) {
        return new JointProject(
                id,
                in.flag(ILLUSTRATIVE),
                new Names(in.textsByName(NAMES)),
                participants(in),
                money(in, "budget"),
                code(in.text(PLACE, "")),
                code(in.text(SECTOR, "")),
                from,
                Day.parse(in.text(UNTIL, "")),
                in.text("need", ""),
                in.text("offer", ""));
    }

    static TechnologyContract contract(String id, Day from, TreeReader in) {
        return new TechnologyContract(
                id,
                in.flag(ILLUSTRATIVE),
                new Names(in.textsByName(NAMES)),
                ContractKind.parse(in.text("kind")),
                participants(in),
                money(in, "deal"),
                money(in, "technology"),
                in.text("registration", ""),
                in.text("project", ""),
                code(in.text(PLACE, "")),
                code(in.text(SECTOR, "")),
                from);
    }

    static Tree.FieldsBuilder write(UnitCount count) {
        return Tree.fields()
                .withFlag(ILLUSTRATIVE, count.illustrative())
                .with("of", Tree.ofTexts(count.of().byLanguage()))
                .with("stated", count.stated())
                .with("named", count.named())
                .with(
                        "organisations",
                        count.organisations().stream().map(Tree::of).toList())
                .with("by", count.by());
    }

    static UnitCount count(String id, Day asOf, TreeReader in) {
        return new UnitCount(
                id,
                in.flag(ILLUSTRATIVE),
                new Names(in.textsByName("of")),
                Math.toIntExact(in.whole("stated", 0)),
                Math.toIntExact(in.whole("named", 0)),
                in.texts("organisations"),
                in.text("by", ""),
                asOf);
    }

    static Tree.FieldsBuilder write(Posting posting) {
        return Tree.fields()
                .withFlag(ILLUSTRATIVE, posting.illustrative())
                .with("kind", posting.kind().word())
                .with(ORGANISATION, posting.organisation())
                .with("title", posting.title())
                .with("text", posting.text())
                .with(SECTOR, text(posting.sector()))
                .with(PLACE, text(posting.place()))
                .with(UNTIL, posting.until().toString());
    }

    static Posting posting(String id, TreeReader in) {
        return new Posting(
                id,
                in.flag(ILLUSTRATIVE),
                PostingKind.parse(in.text("kind")),
                in.text(ORGANISATION),
                in.text("title", ""),
                in.text("text", ""),
                code(in.text(SECTOR, "")),
                code(in.text(PLACE, "")),
                exact(Day.parse(in.text(UNTIL))));
    }

    static Tree.FieldsBuilder write(Technology technology) {
        return Tree.fields()
                .withFlag(ILLUSTRATIVE, technology.illustrative())
                .with(NAMES, Tree.ofTexts(technology.names().byLanguage()))
                .with(ORGANISATION, technology.organisation())
                .with("origin", technology.origin())
                .with("cooperation", technology.cooperation())
                .with(SECTOR, text(technology.sector()));
    }

    static Technology technology(String id, TreeReader in) {
        return new Technology(
                id,
                in.flag(ILLUSTRATIVE),
                new Names(in.textsByName(NAMES)),
                in.text(ORGANISATION),
                in.text("origin", ""),
                in.text("cooperation", ""),
                code(in.text(SECTOR, "")));
    }

    static LocalDate exact(Day day) {
        if (!day.equals(Day.of(day.first()))) {
            throw new MalformedTextException("day (" + day + ") must be exact. Maybe 2017-05-23.");
        }
        return day.first();
    }

    private static Tree write(Participant participant) {
        Tree.FieldsBuilder out = Tree.fields()
                .with(ORGANISATION, participant.organisation())
                .with("part", participant.part().word());
        participant.share().ifPresent(share -> out.with(SHARE, share.numerator() + "/" + share.denominator()));
        return out.build();
    }

    private static List<Participant> participants(TreeReader in) {
        return in.items(PARTICIPANTS).stream()
                .map(each -> participant(TreeReader.of(each, "participants.")))
                .toList();
    }

    private static Participant participant(TreeReader in) {
        Participant read = new Participant(
                in.text(ORGANISATION),
                Part.parse(in.text("part")),
                in.has(SHARE) ? Optional.of(share(in.text(SHARE))) : Optional.empty());
        in.finish();
        return read;
    }

    private static Ratio share(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new MalformedTextException("share (" + text + ") must be a fraction. Maybe 1/2.");
        }
        return new Ratio(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    private static Tree write(Money money) {
        return Tree.fields()
                .with("minor", money.minor())
                .with("unit", money.denomination().toString())
                .build();
    }

    private static Optional<Money> money(TreeReader from, String field) {
        if (!from.has(field)) {
            return Optional.empty();
        }
        TreeReader in = from.reader(field);
        Money money = new Money(in.whole("minor", 0), Denomination.parse(in.text("unit")));
        in.finish();
        return Optional.of(money);
    }

    private static String text(Code code) {
        return code.isNone() ? "" : code.toString();
    }

    private static Code code(String text) {
        return text.isEmpty() ? Code.NONE : Code.parse(text);
    }
}
