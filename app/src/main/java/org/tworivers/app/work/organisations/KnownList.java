package org.tworivers.app.work.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.store.JdbcOrganisations.KnownOrganisation;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.SocialCreditCode;

/// The organisations that a circle of readers may see, as known when an entry was the last; each with those that were
/// merged into it. One whose survivor the circle does not see is shown by itself.
///
/// @param head that entry
/// @param stamp changes with whatever changes the list
/// @param all those that stand by themselves
/// @param judgements what was judged of them
record KnownList(Head head, String stamp, List<ListedOrganisation> all, Judgements judgements) {
    KnownList {
        all = List.copyOf(all);
    }

    /// The same at a later entry.
    KnownList at(Head later) {
        return new KnownList(later, stamp, all, judgements);
    }

    static KnownList of(Head head, String stamp, Map<String, KnownOrganisation> stated, Judgements judgements) {
        Map<String, List<ListedOrganisation.Merged>> merged = new HashMap<>();
        List<KnownOrganisation> standing = new ArrayList<>();
        for (KnownOrganisation each : stated.values()) {
            String id = each.stated().id();
            String survivor = judgements.survivor(id);
            if (survivor.equals(id) || !stated.containsKey(survivor)) {
                standing.add(each);
            } else {
                merged.computeIfAbsent(survivor, fresh -> new ArrayList<>())
                        .add(new ListedOrganisation.Merged(
                                each.stated(), judgements.findMerge(id).orElseThrow()));
            }
        }
        return new KnownList(
                head,
                stamp,
                standing.stream()
                        .map(each ->
                                listed(each, merged.getOrDefault(each.stated().id(), List.of())))
                        .toList(),
                judgements);
    }

    private static ListedOrganisation listed(KnownOrganisation each, List<ListedOrganisation.Merged> merged) {
        List<String> searched = new ArrayList<>();
        addSearched(each.stated(), searched);
        merged.forEach(one -> addSearched(one.stated(), searched));
        return new ListedOrganisation(
                each.entry(),
                each.stated(),
                SocialCreditCode.check(each.stated().socialCreditCode()),
                ProjectFilter.fold(String.join("\n", searched)),
                merged);
    }

    private static void addSearched(OrganisationStated stated, List<String> searched) {
        searched.addAll(stated.names().byLanguage().values());
        searched.addAll(stated.aliases());
        searched.add(stated.socialCreditCode());
        searched.add(stated.id());
    }
}
