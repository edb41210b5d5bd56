package org.tworivers.app.work.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A meaning that keeps the points of texts it was asked of last: a text of a park is read once, not at each page.
final class KeptMeaning implements Meaning {
    /// Points of 512 numbers take 40 MB.
    private static final int MOST = 20_000;

    /// So many texts are read at once.
    private static final int AT_ONCE = 64;

    private final Meaning meaning;
    private final Map<String, float[]> points = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST;
        }
    };

    KeptMeaning(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public String name() {
        return meaning.name();
    }

    @Override
    public List<float[]> of(List<String> texts) {
        Map<String, float[]> all = new LinkedHashMap<>();
        Set<String> unread = new LinkedHashSet<>();
        synchronized (points) {
            for (String text : texts) {
                float[] point = points.get(text);
                if (point == null) {
                    unread.add(text);
                } else {
                    all.put(text, point);
                }
            }
        }
        List<String> next = List.copyOf(unread);
        for (int from = 0; from < next.size(); from += AT_ONCE) {
            List<String> some = next.subList(from, Math.min(from + AT_ONCE, next.size()));
            List<float[]> read = meaning.of(some);
            synchronized (points) {
                for (int i = 0; i < some.size(); i++) {
                    points.put(some.get(i), read.get(i));
                    all.put(some.get(i), read.get(i));
                }
            }
        }
        List<float[]> inOrder = new ArrayList<>();
        texts.forEach(text -> inOrder.add(all.getOrDefault(text, new float[0])));
        return inOrder;
    }
}
