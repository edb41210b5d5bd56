package org.tworivers.app.work;

import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.core.shared.Rejection;

/// The world said no to a whole job: nothing was done, and these are all the reasons. Ends a command with
/// exit code 1.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Rejection> rejections;

    /// @param rejections the reasons, at least one
    public Refusal(List<Rejection> rejections) {
        super(rejections.stream().map(Rejection::toString).collect(Collectors.joining(System.lineSeparator())));
        this.rejections = List.copyOf(rejections);
    }

    /// The reasons, in the order they were found in.
    public List<Rejection> rejections() {
        return rejections;
    }
}
