package org.tworivers.core.register.likeness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.likeness.NameComparer.Read;
import org.tworivers.core.shared.Code;

/// An organisation as it is compared: its names read once.
///
/// @param id its id
/// @param kind what sort of organisation
/// @param code its Unified Social Credit Code without spaces, maybe empty
/// @param places its place and all above it; empty when none is stated
/// @param names its names by language
/// @param aliases other names it goes by
public record Profile(
        String id, Kind kind, String code, List<Code> places, SortedMap<String, Read> names, List<Read> aliases) {
    public Profile {
        places = List.copyOf(places);
        names = new TreeMap<>(names);
        aliases = List.copyOf(aliases);
    }

    /// Reads the names of an organisation.
    ///
    /// @param places its place and all above it, as [org.tworivers.core.register.CodeBook#path] gives them
    public static Profile of(OrganisationStated stated, List<Code> places, NameComparer comparer) {
        SortedMap<String, Read> names = new TreeMap<>();
        for (Map.Entry<String, String> name : stated.names().byLanguage().entrySet()) {
            names.put(name.getKey(), comparer.read(name.getValue()));
        }
        return new Profile(
                stated.id(),
                stated.kind(),
                Letters.plain(stated.socialCreditCode().replaceAll("\\s", "")).toUpperCase(Locale.ROOT),
                stated.place().isNone() ? List.of() : places,
                names,
                stated.aliases().stream().map(comparer::read).toList());
    }

    /// The same where the tree of places has changed.
    ///
    /// @param path its place and all above it
    public Profile at(List<Code> path) {
        return new Profile(id, kind, code, places.isEmpty() ? List.of() : path, names, aliases);
    }
}
