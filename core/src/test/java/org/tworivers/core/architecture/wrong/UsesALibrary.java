package org.tworivers.core.architecture.wrong;

import org.assertj.core.api.Assertions;

/// Wrong: core may use the language only.
final class UsesALibrary {
    String name() {
        return Assertions.class.getName();
    }
}
