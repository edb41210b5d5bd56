package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.SocialCreditCode;
import org.tworivers.core.register.likeness.NameComparer.Read;
import org.tworivers.core.register.likeness.Reason.Kind;

/// Compares organisations by code, place and names.
///
/// The best of all pairs of names counts; an alias alone never makes it certain. Where the names of one
/// language say that they are two, by a campus, a number or a level, a translation that leaves this out says
/// nothing else. A code that is right and the same outweighs a name; codes that are right and differ outweigh
/// all.
public final class OrganisationComparer {
    private static final int MOST = 1000;
    private static final int APART = 400;
    private static final int ALIAS = 930;
    private static final int SHORTEST_ALIAS = 4;
    private static final int SAME_CODE_OTHER_NAME = 940;
    private static final int SAME_CODE_OTHER_CAMPUS = 900;
    private static final int OTHER_CODE = 300;
    private static final int FURTHER_OFF = 60;
    private static final int OTHER_SORT = 40;

    private OrganisationComparer() {}

    /// How alike two organisations are.
    public static Likeness compare(Profile one, Profile other) {
        Likeness named = names(one, other);
        List<Reason> reasons = new ArrayList<>(named.reasons());
        int score = named.score();
        if (score > APART) {
            score += places(one, other, score, reasons) + kinds(one, other, reasons);
        }
        return new Likeness(codes(one, other, Math.clamp(score, 0, MOST), reasons), reasons);
    }

    private static Likeness names(Profile one, Profile other) {
        Likeness apart = null;
        Likeness best = new Likeness(0, List.of());
        for (var language : one.names().keySet()) {
            Read left = one.names().get(language);
            Read right = other.names().get(language);
            if (left != null && right != null) {
                Likeness likeness = NameComparer.compare(left, right);
                if (isApart(likeness) && (apart == null || likeness.score() > apart.score())) {
                    apart = likeness;
                }
            }
        }
        if (apart != null) {
            return new Likeness(Math.min(apart.score(), APART), apart.reasons());
        }
        for (Read left : all(one)) {
            for (Read right : all(other)) {
                Likeness likeness = NameComparer.compare(left, right);
                boolean alias = one.aliases().contains(left) || other.aliases().contains(right);
                int score = alias ? Math.min(likeness.score(), mostOfAlias(left, right)) : likeness.score();
                if (score > best.score()) {
                    best = new Likeness(score, likeness.reasons());
                }
            }
        }
        return best;
    }

    /// An alias is said by the way, and a very short one is many organisations'.
    private static int mostOfAlias(Read left, Read right) {
        return Math.min(letters(left), letters(right)) < SHORTEST_ALIAS ? APART : ALIAS;
    }

    private static int letters(Read name) {
        return name.form().stream()
                .mapToInt(form -> switch (form) {
                    case NameForm.Han han -> han.letters().length();
                    case NameForm.Spelt spelt -> spelt.joined().length();
                })
                .findFirst()
                .orElse(0);
    }

    private static boolean isApart(Likeness likeness) {
        boolean told =
                likeness.has(Kind.OTHER_CAMPUS) || likeness.has(Kind.OTHER_NUMBER) || likeness.has(Kind.OTHER_LEVEL);
        return told && !likeness.has(Kind.OTHER_WORDS);
    }

    private static List<Read> all(Profile profile) {
        List<Read> all = new ArrayList<>(profile.names().values());
        all.addAll(profile.aliases());
        return all;
    }

    private static int places(Profile one, Profile other, int score, List<Reason> reasons) {
        if (one.places().isEmpty() || other.places().isEmpty()) {
            return 0;
        }
        String left = one.places().getFirst().toString();
        String right = other.places().getFirst().toString();
        boolean same = one.places().contains(other.places().getFirst())
                || other.places().contains(one.places().getFirst());
        reasons.add(new Reason(same ? Kind.SAME_PLACE : Kind.OTHER_PLACE, left, right));
        return same ? (MOST - score) / 10 : -FURTHER_OFF;
    }

    private static int kinds(Profile one, Profile other, List<Reason> reasons) {
        if (one.kind() == other.kind()
                || one.kind() == RegisterEntry.Kind.OTHER
                || other.kind() == RegisterEntry.Kind.OTHER) {
            return 0;
        }
        reasons.add(new Reason(Kind.OTHER_KIND, one.kind().word(), other.kind().word()));
        return -OTHER_SORT;
    }

    private static int codes(Profile one, Profile other, int score, List<Reason> reasons) {
        if (one.code().isEmpty() || other.code().isEmpty()) {
            return score;
        }
        boolean right = isRight(one.code()) && isRight(other.code());
        if (!one.code().equals(other.code())) {
            if (right) {
                reasons.add(new Reason(Kind.OTHER_CODE, one.code(), other.code()));
            }
            return right ? Math.min(score, OTHER_CODE) : score;
        }
        reasons.add(new Reason(right ? Kind.SAME_CODE : Kind.SAME_CODE_UNCHECKED, one.code(), other.code()));
        if (!right) {
            return Math.min(MOST, score + (MOST - score) / 3);
        }
        if (score >= Likeness.WORTH_A_LOOK) {
            return MOST;
        }
        return reasons.stream().anyMatch(each -> each.kind() == Kind.OTHER_CAMPUS)
                ? SAME_CODE_OTHER_CAMPUS
                : SAME_CODE_OTHER_NAME;
    }

    private static boolean isRight(String code) {
        return SocialCreditCode.check(code) == SocialCreditCode.Check.OK;
    }
}
