package org.tworivers.bench.texts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tworivers.app.work.texts.Offer;

/// The CACM collection as TREC writes it: abstracts, topics, and which abstracts are relevant to which topic.
///
/// @param topics by number: the text
/// @param relevant by number of a topic: the ids of abstracts
record Collection(List<Offer> abstracts, Map<String, String> topics, Map<String, Set<String>> relevant) {
    private static final Pattern TOPIC = Pattern.compile("(?s)<DOCNO>\\s*(\\d+)\\s*</DOCNO>(.*?)</DOC>");

    static Collection read(Path folder) throws IOException {
        List<Offer> abstracts = new ArrayList<>();
        try (InputStream file = Files.newInputStream(folder.resolve("cacm.tar.gz"));
                TarArchiveInputStream archive =
                        new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(file)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().endsWith(".html")) {
                    String text = new String(archive.readAllBytes(), StandardCharsets.ISO_8859_1);
                    abstracts.add(new Offer(entry.getName().replace(".html", ""), bare(text)));
                }
            }
        }
        Map<String, String> topics = new TreeMap<>();
        Matcher topic = TOPIC.matcher(Files.readString(folder.resolve("topics.cacm.txt")));
        while (topic.find()) {
            topics.put(topic.group(1), topic.group(2).strip());
        }
        Map<String, Set<String>> relevant = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.cacm.txt"))) {
            String[] judged = line.split("\\s+", -1);
            if (!judged[3].equals("0")) {
                relevant.computeIfAbsent(judged[0], none -> new TreeSet<>()).add(judged[2]);
            }
        }
        return new Collection(abstracts, topics, relevant);
    }

    /// Without tags, and without the tables of numbers below.
    private static String bare(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replaceAll("(?m)^\\d+\\t\\d+\\t\\d+$", "")
                .strip();
    }
}
