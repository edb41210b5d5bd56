package org.tworivers.app.web.bulletins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.work.BulletinQuestion;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.core.projects.CountingPolicies;

/// What bulletin a page is asked for.
///
/// @param bulletin the question, with what is usual where something could not be read
/// @param language the language of the page, `zh` or `en`
/// @param faults what could not be read, as of [Asked], `form` and `sections`
public record AskedBulletin(BulletinQuestion bulletin, String language, List<String> faults) {
    /// What stands for the level of each place or sector itself.
    static final String OWN_LEVEL = "own";

    /// The levels that places are grouped by.
    static final List<String> PLACE_LEVELS = List.of("city", "province", "county", OWN_LEVEL);

    /// The levels that sectors are grouped by.
    static final List<String> SECTOR_LEVELS = List.of("division", "section", "group", OWN_LEVEL);

    private static final String PLACE_LEVEL = "placeLevel";
    private static final String SECTOR_LEVEL = "sectorLevel";
    private static final String FORM = "form";
    private static final String PUBLIC = "public";
    private static final String LANGUAGE = "language";
    /// Names of sections, with commas between them.
    private static final String SECTIONS = "sections";

    /// Before the name of a section: what a form says of each that is ticked.
    private static final String TICKED = "section.";

    public AskedBulletin {
        faults = List.copyOf(faults);
    }

    /// Reads the words of an address.
    ///
    /// @param known the sections that there are
    /// @param language the language when none is asked for
    static AskedBulletin of(Asked asked, Map<String, String> typed, List<String> known, String language) {
        List<String> faults = new ArrayList<>(asked.faults());
        FigureQuestion figures = asked.question();
        boolean isPublic = typed.getOrDefault(FORM, "").equals(PUBLIC);
        if (isPublic && !figures.policy().countsProjectsOnce()) {
            faults.add("form");
            figures = figures.withPolicy(CountingPolicies.all().getFirst());
        }
        List<String> sections = sections(typed, known);
        if (!known.containsAll(sections)) {
            faults.add(SECTIONS);
        }
        String wanted = typed.getOrDefault(LANGUAGE, "");
        return new AskedBulletin(
                new BulletinQuestion(
                        figures,
                        level(typed.getOrDefault(PLACE_LEVEL, ""), PLACE_LEVELS),
                        level(typed.getOrDefault(SECTOR_LEVEL, ""), SECTOR_LEVELS),
                        isPublic,
                        List.of(),
                        known.stream().filter(sections::contains).toList()),
                List.of("zh", "en").contains(wanted) ? wanted : language,
                faults);
    }

    private static List<String> sections(Map<String, String> typed, List<String> known) {
        return Stream.concat(
                        Arrays.stream(typed.getOrDefault(SECTIONS, "").split(",")),
                        known.stream().filter(each -> typed.containsKey(TICKED + each)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String level(String typed, List<String> levels) {
        String level = levels.contains(typed) ? typed : levels.getFirst();
        return level.equals(OWN_LEVEL) ? "" : level;
    }

    /// The figures that it is of.
    public FigureQuestion question() {
        return bulletin.figures();
    }

    /// The level of places as a word of an address.
    public String placeLevel() {
        return bulletin.placeLevel().isEmpty() ? OWN_LEVEL : bulletin.placeLevel();
    }

    /// The level of sectors as a word of an address.
    public String sectorLevel() {
        return bulletin.sectorLevel().isEmpty() ? OWN_LEVEL : bulletin.sectorLevel();
    }

    /// The texts of its language.
    public Messages messages() {
        return Messages.in(language);
    }

    /// The same in the public form.
    AskedBulletin inPublic() {
        return new AskedBulletin(
                bulletin.withFigures(bulletin.figures()
                                .withPolicy(CountingPolicies.all().getFirst()))
                        .inPublic(),
                language,
                faults);
    }

    /// The same, known at an entry of the journal, so that its words give the same bulletin for ever.
    AskedBulletin at(long sequence) {
        return new AskedBulletin(
                bulletin.withFigures(bulletin.figures().withKnownAt("seq:" + sequence)), language, faults);
    }

    /// The question as words of an address.
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>(new Asked(question(), List.of()).words());
        words.put(PLACE_LEVEL, placeLevel());
        words.put(SECTOR_LEVEL, sectorLevel());
        words.put(FORM, bulletin.isPublic() ? PUBLIC : "own");
        words.put(LANGUAGE, language);
        if (!bulletin.sections().isEmpty()) {
            words.put(SECTIONS, String.join(",", bulletin.sections()));
        }
        return words;
    }

    /// An address with these words.
    public String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        words().forEach((name, value) -> address.queryParam(name, value));
        return address.encode().build().toUriString();
    }
}
