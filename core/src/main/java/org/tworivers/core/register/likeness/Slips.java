package org.tworivers.core.register.likeness;

/// Counts slips of the pen between two texts: letters left out, put in, changed, or swapped with their neighbour
/// (optimal string alignment: Damerau 1964, restricted). Takes the product of the lengths.
final class Slips {
    private Slips() {}

    static int between(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        int[] before = new int[second.length + 1];
        int[] above = new int[second.length + 1];
        int[] row = new int[second.length + 1];
        for (int j = 0; j <= second.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= first.length; i++) {
            row[0] = i;
            for (int j = 1; j <= second.length; j++) {
                int changed = first[i - 1] == second[j - 1] ? 0 : 1;
                row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + changed);
                boolean swapped = i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1];
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[second.length];
    }

    /// How many slips may be in a word of so many letters: none in a very short one, where each letter counts.
    static int allowed(int letters) {
        return letters < 3 ? 0 : letters < 8 ? 1 : letters < 12 ? 2 : 3;
    }
}
