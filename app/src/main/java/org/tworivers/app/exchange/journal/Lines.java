package org.tworivers.app.exchange.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The lines of a file as bytes, one at a time; each ends at a line feed, the last maybe at the end of the file.
final class Lines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    /// @param longest the most bytes a line may have
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// Puts the next line, without its line feed, into what is emptied first.
    ///
    /// @return whether there is one
    /// @throws LineTooLongException when it has more bytes than a line may have
    boolean next(ByteArrayOutputStream line) throws IOException {
        line.reset();
        boolean found = false;
        while (from < to || fill()) {
            found = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, end - from);
            if (line.size() > longest) {
                throw new LineTooLongException();
            }
            from = end + 1;
            if (end < to) {
                return true;
            }
        }
        return found;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    /// A line has more bytes than it may have.
    static final class LineTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
