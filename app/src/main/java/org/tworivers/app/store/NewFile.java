package org.tworivers.app.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;

/// A file in the making, for its owner alone (mode 0600, where the file system knows modes): written under
/// another name beside its place, and linked there when it is whole. So a file is either whole or not
/// there, also when two processes make it at once or one is killed.
public final class NewFile implements AutoCloseable {
    private final Path file;
    private final Path fresh;

    private NewFile(Path file, Path fresh) {
        this.file = file;
        this.fresh = fresh;
    }

    /// An empty file of its own beside the place it may take.
    ///
    /// @param suffix what tells people its purpose, should it be left behind, such as `.part`
    public static NewFile besides(Path file, String suffix) {
        Path folder = folderOf(file);
        try {
            return new NewFile(file, Files.createTempFile(folder, file.getFileName() + ".", suffix, ownerOnly(folder)));
        } catch (IOException broken) {
            throw StoreException.because(
                    broken,
                    "folder-closed",
                    "cannot write beside " + file + " (is the folder there, and may it be written?)",
                    file);
        }
    }

    /// The same, for a file that people must never lose.
    ///
    /// @param what the word for it, such as `backup`
    /// @throws IllegalArgumentException when there is a file already
    public static NewFile neverOver(Path file, String what) {
        if (Files.exists(file)) {
            throw new IllegalArgumentException("file (" + file + ") must not be there yet: " + what
                    + " never overwrites. Maybe add the date to its name.");
        }
        return besides(file, ".part");
    }

    /// Where to write.
    public Path path() {
        return fresh;
    }

    /// Gives it its name, durably.
    ///
    /// @return false when something has that name already; that stays
    public boolean name() {
        try {
            link();
            sync(folderOf(file));
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException broken) {
            throw StoreException.because(broken, "cannot-write", "cannot put " + file + " in place", file);
        }
    }

    private void link() throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(fresh, file);
        }
    }

    /// Makes sure that a name given in a folder survives a power cut.
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// The folder a file lies in.
    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("file (" + file + ") must lie in a folder. Maybe ./" + file + ".");
        }
        return folder;
    }

    /// Mode 0600, where the file system knows modes.
    static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
    }

    /// Removes the other name, and the logs that a database had beside it.
    @Override
    public void close() {
        try {
            for (String suffix : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + suffix));
            }
        } catch (IOException broken) {
            throw StoreException.because(broken, "cannot-remove", "cannot remove " + fresh, fresh);
        }
    }
}
