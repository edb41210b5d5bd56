package org.tworivers.core.research;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Who works with whom: two organisations are linked when they take part in the same. Organisations that were merged
/// are one. Not changed once it is made; the order of what it is made of changes nothing.
///
/// Ways are found by breadth first, so none is shorter; of equally short ones the one whose ids sort first.
public final class ResearchNetwork {
    private final SortedMap<String, SortedMap<String, SortedSet<String>>> links = new TreeMap<>();
    private final Map<String, SortedSet<String>> taking = new HashMap<>();
    private final UnaryOperator<String> survivor;

    /// A link between two organisations.
    ///
    /// @param one id of the one that sorts first
    /// @param subjects what both take part in, at least one
    public record Link(String one, String other, SortedSet<String> subjects) {}

    private ResearchNetwork(UnaryOperator<String> survivor) {
        this.survivor = survivor;
    }

    /// The network of what several do together.
    ///
    /// @param survivor the id under which an organisation is known
    public static ResearchNetwork of(Collection<? extends Cooperation> cooperations, UnaryOperator<String> survivor) {
        ResearchNetwork network = new ResearchNetwork(survivor);
        cooperations.forEach(network::add);
        return network;
    }

    private void add(Cooperation cooperation) {
        SortedSet<String> ids = cooperation.organisations(survivor);
        for (String one : ids) {
            taking.computeIfAbsent(one, fresh -> new TreeSet<>()).add(cooperation.subject());
            SortedMap<String, SortedSet<String>> of = links.computeIfAbsent(one, fresh -> new TreeMap<>());
            for (String other : ids) {
                if (!other.equals(one)) {
                    of.computeIfAbsent(other, fresh -> new TreeSet<>()).add(cooperation.subject());
                }
            }
        }
    }

    /// The organisations, by id.
    public SortedSet<String> organisations() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(links.keySet()));
    }

    /// What an organisation takes part in.
    public SortedSet<String> subjects(String organisation) {
        return Collections.unmodifiableSortedSet(
                taking.getOrDefault(survivor.apply(organisation), Collections.emptySortedSet()));
    }

    /// Who an organisation works with, and in what.
    public SortedMap<String, SortedSet<String>> partners(String organisation) {
        return Collections.unmodifiableSortedMap(
                links.getOrDefault(survivor.apply(organisation), Collections.emptySortedMap()));
    }

    /// Each link once.
    public List<Link> links() {
        List<Link> all = new ArrayList<>();
        links.forEach((one, others) -> others.forEach((other, subjects) -> {
            if (one.compareTo(other) < 0) {
                all.add(new Link(one, other, Collections.unmodifiableSortedSet(subjects)));
            }
        }));
        return all;
    }

    /// A shortest way from one organisation to another, link by link in its direction; no links when they are the same.
    ///
    /// @return nothing when no way leads there
    public Optional<List<Link>> findWay(String from, String to) {
        String start = survivor.apply(from);
        String end = survivor.apply(to);
        if (!links.containsKey(start) || !links.containsKey(end)) {
            return Optional.empty();
        }
        Map<String, String> before = new HashMap<>();
        before.put(start, start);
        Queue<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !before.containsKey(end)) {
            String at = open.remove();
            for (String next :
                    links.getOrDefault(at, Collections.emptySortedMap()).keySet()) {
                if (before.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        return before.containsKey(end) ? Optional.of(way(before, start, end)) : Optional.empty();
    }

    private List<Link> way(Map<String, String> before, String start, String end) {
        List<Link> way = new ArrayList<>();
        for (String at = end; !at.equals(start); at = before.getOrDefault(at, start)) {
            String from = before.getOrDefault(at, start);
            way.add(new Link(from, at, Collections.unmodifiableSortedSet(partnersOf(from, at))));
        }
        return way.reversed();
    }

    private SortedSet<String> partnersOf(String from, String at) {
        return links.getOrDefault(from, Collections.emptySortedMap()).getOrDefault(at, Collections.emptySortedSet());
    }
}
