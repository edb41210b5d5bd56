package org.tworivers.app.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The commitments of erased personal data, kept a second time beside the store in `STORE.erasures`, so
/// that they outlive the store: a restored or imported journal is erased again by them. A commitment says
/// nothing about whom it stood for.
///
/// Whoever erases, restores or imports holds this file's lock meanwhile: no erasure can fall between
/// reading the list and putting a restored store into place.
final class Erasures implements AutoCloseable {
    private static final String SUFFIX = ".erasures";
    private static final Pattern COMMITMENT = Pattern.compile("[0-9a-f]{64}");

    private final Path file;
    private final FileChannel channel;

    private Erasures(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// The list beside a store.
    static Path besides(Path store) {
        return store.resolveSibling(store.getFileName() + SUFFIX);
    }

    /// Opens and locks the list beside a store; made when it is not there, for the owner alone.
    static Erasures lock(Path store) {
        Path file = besides(store);
        try {
            FileChannel channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE),
                    NewFile.ownerOnly(NewFile.folderOf(store)));
            channel.lock();
            return new Erasures(file, channel);
        } catch (OverlappingFileLockException another) {
            throw StoreException.because(
                    another, "erasing", "another erasure or restore of " + store + " is under way; try again.", store);
        } catch (IOException broken) {
            throw StoreException.because(broken, "cannot-write", "cannot write " + file, file);
        }
    }

    /// The commitments that a store's own table lists.
    static SortedSet<String> of(Database database) {
        return database.read("read erasures", statements -> {
            SortedSet<String> commitments = new TreeSet<>();
            try (ResultSet row = statements.of("SELECT commitment FROM erasure").executeQuery()) {
                while (row.next()) {
                    commitments.add(row.getString(1));
                }
            }
            return commitments;
        });
    }

    /// The commitments listed here. A line that was cut by a crash is passed over: the store lists it too.
    SortedSet<String> all() {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
            channel.position(0);
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = channel.read(bytes);
            }
            List<String> lines =
                    new String(bytes.array(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream()
                    .filter(line -> COMMITMENT.matcher(line).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw StoreException.because(broken, "cannot-read", "cannot read " + file, file);
        }
    }

    /// Adds those that are not listed yet; durable when it returns.
    void add(Collection<String> commitments) {
        SortedSet<String> fresh = new TreeSet<>(commitments);
        fresh.removeAll(all());
        if (fresh.isEmpty()) {
            return;
        }
        try {
            long end = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean cut = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
            String lines = (cut ? "\n" : "") + String.join("\n", fresh) + "\n";
            channel.position(end);
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException broken) {
            throw StoreException.because(broken, "cannot-write", "cannot write " + file, file);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            throw StoreException.because(broken, "cannot-write", "cannot close " + file, file);
        }
    }
}
