package org.tworivers.app.web.journal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tworivers.app.render.FindingText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.journal.ChainWatch.State;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Head;

/// How the chain stands, in one language.
///
/// @param head the journal's end
/// @param recordedAt when that was recorded, in the office's time
/// @param state the word of how it stands: `never`, `running`, `holds`, `grown`, `broken` or `failed`
/// @param percent how much of the journal the running verification has read
/// @param checked up to which entry the journal was verified, or is by now
/// @param at when that was
/// @param findings what does not hold
public record ChainPart(
        Head head, String recordedAt, String state, long percent, long checked, String at, List<Finding> findings) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int WHOLE = 100;

    public ChainPart {
        findings = List.copyOf(findings);
    }

    /// What does not hold.
    public record Finding(long sequence, String kind, String detail) {}

    static ChainPart of(Head head, State state, Messages messages) {
        long checked = state.running()
                ? state.checked()
                : state.last()
                        .map(last -> last.verification().head().sequence())
                        .orElse(0L);
        FindingText text = new FindingText(messages);
        return new ChainPart(
                head,
                MOMENT.format(head.recordedAt().atZone(ProjectDays.ZONE)),
                word(head, state),
                head.sequence() == 0 ? WHOLE : Math.min(WHOLE, checked * WHOLE / head.sequence()),
                checked,
                state.last()
                        .map(last -> MOMENT.format(last.at().atZone(ProjectDays.ZONE)))
                        .orElse(""),
                state.last().stream()
                        .flatMap(last -> last.verification().findings().stream())
                        .map(each -> new Finding(each.sequence(), text.kind(each), text.detail(each)))
                        .toList());
    }

    private static String word(Head head, State state) {
        if (state.running()) {
            return "running";
        }
        if (state.failed()) {
            return "failed";
        }
        return state.last()
                .map(last -> {
                    if (!last.verification().holds()) {
                        return "broken";
                    }
                    return last.verification().head().equals(head) ? "holds" : "grown";
                })
                .orElse("never");
    }
}
