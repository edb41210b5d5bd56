package org.tworivers.app.web.organisations;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.work.organisations.OrganisationFilter;
import org.tworivers.core.shared.Code;

/// What the form above the list of organisations asks for, as it was written.
///
/// @param place `scheme:code`, or empty
/// @param check the word of what the check of the code says, or empty
/// @param page from 1
public record OrganisationForm(String text, String kind, String place, String check, int page) {
    private static final int MOST_LETTERS = 200;
    private static final String CODE = "[^:]+:.*\\S.*";

    static OrganisationForm of(Map<String, String> typed) {
        String text = typed.getOrDefault("text", "").strip();
        return new OrganisationForm(
                text.substring(0, Math.min(text.length(), MOST_LETTERS)),
                typed.getOrDefault("kind", ""),
                typed.getOrDefault("place", ""),
                typed.getOrDefault("check", ""),
                Paging.wanted(typed.getOrDefault("page", "")));
    }

    OrganisationFilter filter(String language) {
        return new OrganisationFilter(text, kind, place.matches(CODE) ? Code.parse(place) : Code.NONE, check, language);
    }

    /// The address of another page of the same list.
    public String pageLink(int number) {
        return UriComponentsBuilder.fromPath("/organisations")
                .queryParam("text", "{text}")
                .queryParam("kind", "{kind}")
                .queryParam("place", "{place}")
                .queryParam("check", "{check}")
                .queryParam("page", number)
                .encode()
                .buildAndExpand(Map.of("text", text, "kind", kind, "place", place, "check", check))
                .toUriString();
    }
}
