package org.tworivers.bench.names;

/// The similarity of two texts by Jaro (1989) with Winkler's bonus for a common beginning (1990), as textbooks give it:
/// prefix scale 0.1, at most four letters. From 0 to 1.
final class JaroWinkler {
    private static final double PREFIX_SCALE = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    static double of(String one, String other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] left = new boolean[one.length()];
        boolean[] right = new boolean[other.length()];
        int matches = 0;
        for (int i = 0; i < one.length(); i++) {
            for (int j = Math.max(0, i - window); j <= Math.min(other.length() - 1, i + window); j++) {
                if (!right[j] && one.charAt(i) == other.charAt(j)) {
                    left[i] = true;
                    right[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double common = matches;
        double inOrder = common - outOfOrder(one, other, left, right) / 2.0;
        return (common / one.length() + common / other.length() + inOrder / common) / 3;
    }

    private static int outOfOrder(String one, String other, boolean[] left, boolean[] right) {
        int differing = 0;
        int j = 0;
        for (int i = 0; i < one.length(); i++) {
            if (left[i]) {
                while (!right[j]) {
                    j++;
                }
                if (one.charAt(i) != other.charAt(j)) {
                    differing++;
                }
                j++;
            }
        }
        return differing;
    }
}
