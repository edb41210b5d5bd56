package org.tworivers.app.work.digests;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Viewer;

/// What waits for somebody on a day.
///
/// @param lines those of one kind one after another
public record Digest(LocalDate day, List<DigestLine> lines) {
    /// How many of one kind are named; of the others it is said how many there are.
    private static final int MOST = 20;

    public Digest {
        lines = List.copyOf(lines);
    }

    /// What all rooms know to wait for somebody.
    public static Digest of(List<DigestSource> sources, Viewer viewer, LocalDate day, Messages messages) {
        return new Digest(
                day,
                sources.stream()
                        .flatMap(source -> source.waiting(viewer, day, messages).stream())
                        .toList());
    }

    /// Whether nothing waits.
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// What the letter is headed.
    public String subject(Messages messages) {
        return messages.text("digest.subject", Integer.toString(lines.size()), day.toString());
    }

    /// The letter.
    ///
    /// @param name what the reader signs in with
    public String text(String name, Messages messages) {
        StringBuilder text = new StringBuilder(messages.text("digest.greeting", name, day.toString())).append('\n');
        byKind().forEach((kind, of) -> {
            text.append('\n')
                    .append(messages.text("digest." + kind, Integer.toString(of.size())))
                    .append('\n');
            of.stream()
                    .limit(MOST)
                    .forEach(line -> text.append("- ").append(line.text()).append('\n'));
            if (of.size() > MOST) {
                text.append("- ")
                        .append(messages.text("digest.more", Integer.toString(of.size() - MOST)))
                        .append('\n');
            }
        });
        return text.append('\n')
                .append(messages.text("digest.stop"))
                .append('\n')
                .toString();
    }

    private Map<String, List<DigestLine>> byKind() {
        return lines.stream().collect(Collectors.groupingBy(DigestLine::kind, LinkedHashMap::new, Collectors.toList()));
    }
}
