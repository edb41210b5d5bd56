package org.tworivers.app.architecture.wrong;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Wrong, but for the fields named FINE.
final class MutableStatics {
    static int counter;
    static final int[] WEIGHTS = {1, 3, 9};
    static final List<String> NAMES = new ArrayList<>();
    static final StringBuilder BUFFER = new StringBuilder();
    static final Holder HOLDER = new Holder();

    static final String FINE_TEXT = "fine";
    static final BigDecimal FINE_NUMBER = BigDecimal.TEN;
    static final Pattern FINE_PATTERN = Pattern.compile("fine");
    static final List<String> FINE_LIST = List.of("fine");
    static final Map<String, String> FINE_MAP = Map.of();
    private static final int[] FINE_WEIGHTS = {1, 3, 9};

    private MutableStatics() {}

    static int sum() {
        return FINE_WEIGHTS[0] + counter;
    }

    static final class Holder {
        String held = "";
    }
}
