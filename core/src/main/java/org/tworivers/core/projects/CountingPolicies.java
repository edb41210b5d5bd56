package org.tworivers.core.projects;

import java.util.List;
import java.util.stream.Collectors;

/// The counting policies there are. A new one is added here and is then known to every command and page.
public final class CountingPolicies {
    private static final List<CountingPolicy> ALL = List.of(new Sanming2006(), new EverySigning());

    private CountingPolicies() {}

    /// All of them, the default first.
    public static List<CountingPolicy> all() {
        return ALL;
    }

    /// The policy of a name.
    public static CountingPolicy get(String name) {
        return ALL.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("policy (" + name + ") must be one of "
                        + ALL.stream().map(CountingPolicy::name).collect(Collectors.joining(", "))
                        + ". Maybe " + ALL.getFirst().name() + "."));
    }
}
