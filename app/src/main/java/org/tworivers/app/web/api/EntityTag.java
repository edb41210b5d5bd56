package org.tworivers.app.web.api;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Rejection;

/// A version of something that can be changed: the last entry that changed it, and a part of the hash of the answer, so
/// that two answers with the same tag are the same letter by letter. Who changes it must only name the entry.
public record EntityTag(long version, String content) {
    private static final Pattern WRITTEN = Pattern.compile("(?:W/)?\"([0-9]{1,18})(?:-[0-9a-f]*)?\"");
    private static final String IF_MATCH = "If-Match";
    private static final int DIGITS = 16;

    /// The version of an answer.
    ///
    /// @param version the last entry that changed what it is about
    public static EntityTag of(long version, byte[] answer) {
        return new EntityTag(version, ContentHash.of(answer).substring(0, DIGITS));
    }

    /// The entry that a change says it has seen.
    ///
    /// @param head the journal's last entry
    /// @throws ProblemException when it says none, or none that there is
    public static long seen(HttpHeaders headers, long head) {
        String written =
                Objects.requireNonNullElse(headers.getFirst(IF_MATCH), "").strip();
        if (written.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.VERSION_MISSING,
                    List.of(new Rejection(
                            "version-missing", IF_MATCH, "", "send the ETag of what you read as If-Match.")));
        }
        if (written.equals("*")) {
            return head;
        }
        Matcher read = WRITTEN.matcher(written);
        if (!read.matches() || Long.parseLong(read.group(1)) > head) {
            throw new ProblemException(ProblemKind.VERSION_MOVED);
        }
        return Long.parseLong(read.group(1));
    }

    /// As it stands in the header.
    public String written() {
        return "\"" + version + "-" + content + "\"";
    }
}
