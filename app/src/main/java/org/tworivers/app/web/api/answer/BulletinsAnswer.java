package org.tworivers.app.web.api.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The published bulletins, the latest first.
public record BulletinsAnswer(List<Line> bulletins) {
    public BulletinsAnswer {
        bulletins = List.copyOf(bulletins);
    }

    /// A published bulletin.
    ///
    /// @param url its data
    /// @param sequence the entry of the journal up to which all was known
    /// @param head the hash of that entry
    /// @param files addresses of its pages and files
    public record Line(
            String id,
            String url,
            LocalDate base,
            LocalDate asOf,
            long sequence,
            String head,
            Instant publishedAt,
            List<String> files) {
        public Line {
            files = List.copyOf(files);
        }
    }
}
