package org.tworivers.bench.mutations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Mutates a file as a whole: its bytes, the entries of its zip, the XML in them.
final class FileMutant {
    private static final List<String> PIECES = List.of(
            "\"",
            ",",
            "\n",
            "\r",
            "\0",
            "\uFEFF",
            "<",
            ">",
            "/>",
            "&#0;",
            "&#x110000;",
            "&lol;",
            "<!DOCTYPE a [<!ENTITY lol \"x\">]>",
            "<![CDATA[",
            "<c r=\"XFD1048576\" t=\"s\"><v>999999</v></c>",
            "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
            "<c r=\"ZZZZ1\"><v>1</v></c>",
            "<c r=\"A1\" s=\"99999\"><v>1e400</v></c>",
            "<c t=\"b\"><v>maybe</v></c>",
            "<row r=\"0\"><c r=\"A0\"/></row>",
            "<row r=\"99999999999\"></row>",
            "<row r=\"3\"/>",
            "</sheetData>",
            "<f>1/0</f>",
            "<is><t>",
            " r=\"B2\"",
            " t=\"inlineStr\"",
            " t=\"e\"",
            " s=\"-3\"");

    private final RandomGenerator random;

    FileMutant(RandomGenerator random) {
        this.random = random;
    }

    /// A workbook with its bytes or its parts mutated.
    byte[] mutate(Path workbook) throws IOException {
        return random.nextInt(4) == 0 ? mutate(Files.readAllBytes(workbook)) : parts(workbook);
    }

    /// A file with its bytes mutated.
    byte[] mutate(byte[] file) {
        return bytes(file, 1 + random.nextInt(4));
    }

    private byte[] bytes(byte[] file, int times) {
        byte[] mutated = file;
        for (int i = 0; i < times; i++) {
            mutated = once(mutated);
        }
        return mutated;
    }

    private byte[] once(byte[] file) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 2_000));
        byte[] piece = Arrays.copyOfRange(file, from, to);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(file, from);
            case 1 -> joined(file, from, new byte[0], to);
            case 2 -> joined(file, random.nextInt(file.length + 1), piece);
            case 3 -> {
                random.nextBytes(piece);
                yield joined(file, from, piece, to);
            }
            case 4, 5 -> {
                byte[] flipped = file.clone();
                if (from < flipped.length) {
                    flipped[from] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            default -> joined(file, from, one(PIECES).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] joined(byte[] file, int at, byte[] piece) {
        return joined(file, at, piece, at);
    }

    private static byte[] joined(byte[] file, int from, byte[] piece, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + piece.length);
        out.write(file, 0, from);
        out.writeBytes(piece);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    private byte[] parts(Path workbook) throws IOException {
        Map<String, byte[]> parts = unzipped(workbook);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = one(names);
        byte[] part = parts.getOrDefault(name, new byte[0]);
        switch (random.nextInt(10)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, parts.getOrDefault(one(names), part));
            case 2 -> parts.put(name + one(List.of("x", "/../../y", "\\z", ".rels")), part);
            case 3 -> parts.put(name, new byte[random.nextInt(3) * 10_000_000]);
            case 4 -> parts.put(name, bytes(part, 1 + random.nextInt(3)));
            default -> parts.put(name, tags(part));
        }
        return zipped(parts);
    }

    /// Takes away, repeats or changes whole tags, so that the XML stays well formed more often.
    private byte[] tags(byte[] xml) {
        List<String> tags = new ArrayList<>(List.of(new String(xml, StandardCharsets.UTF_8).split("(?=<)")));
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times && !tags.isEmpty(); i++) {
            int at = random.nextInt(tags.size());
            String tag = tags.get(at);
            switch (random.nextInt(6)) {
                case 0 -> tags.remove(at);
                case 1 -> tags.add(at, tags.get(random.nextInt(tags.size())));
                case 2 -> tags.add(at, one(PIECES));
                case 3 -> tags.set(at, tag.replaceAll("\\d+", one(List.of("0", "-1", "7", "99999999999", "x"))));
                case 4 ->
                    tags.set(
                            at,
                            tag.replaceFirst("\"[^\"]*\"", "\"" + one(PIECES).replace("\"", "") + "\""));
                default -> tags.set(at, tag.replaceFirst(" ", one(PIECES) + " "));
            }
        }
        return String.join("", tags).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzipped(Path workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
