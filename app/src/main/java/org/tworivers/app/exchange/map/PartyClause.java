package org.tworivers.app.exchange.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.exchange.map.ImportMap.PartyRule;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Who takes part, with shares. Each name is an organisation `org/<name>`.
final class PartyClause implements Clause {
    /// Id that stands for parties nobody named.
    static final String OTHERS = "org/-others";

    private static final int LONGEST_NAME = 300;
    private static final int MOST_REMEMBERED = 50_000;

    private final List<Bound> rules;

    private PartyClause(List<Bound> rules) {
        this.rules = rules;
    }

    /// A rule and where it reads; remembers the organisations it met.
    private record Bound(PartyRule rule, BoundSource from, Map<String, OrganisationStated> met) {}

    static Clause bind(List<PartyRule> rules, Columns columns) {
        return new PartyClause(rules.stream()
                .map(rule -> new Bound(rule, BoundSource.bind(rule.from(), columns), new HashMap<>()))
                .toList());
    }

    @Override
    public void tell(Telling telling) {
        List<Party> parties = new ArrayList<>();
        for (Bound bound : rules) {
            try {
                for (ShareText.Named named :
                        ShareText.parse(telling.text(bound.from()), bound.rule().separators())) {
                    parties.add(
                            new Party(bound.rule().role(), organisation(bound, named.name(), telling), named.share()));
                }
            } catch (UnreadableException unreadable) {
                telling.fault(bound.from(), unreadable.code(), unreadable.advice());
            }
        }
        if (!parties.isEmpty()) {
            telling.state(new Statement.Joined(parties, Day.UNDATED));
        }
    }

    private static String organisation(Bound bound, String name, Telling telling) throws UnreadableException {
        OrganisationStated met = bound.met().get(name);
        if (met == null) {
            String key = NameKey.of(name);
            if (bound.rule().others().contains(key)) {
                return OTHERS;
            }
            if (key.isEmpty() || key.length() > LONGEST_NAME) {
                throw new UnreadableException(
                        "name-too-long", "no organisation's name has more than " + LONGEST_NAME + " characters.");
            }
            met = new OrganisationStated(
                    "org/" + key,
                    bound.rule().kind(),
                    Names.of(bound.rule().language(), Clauses.oneLine(name)),
                    List.of(),
                    "",
                    Code.NONE);
            if (bound.met().size() >= MOST_REMEMBERED) {
                bound.met().clear();
            }
            bound.met().put(name, met);
        }
        telling.know(met);
        return met.id();
    }
}
