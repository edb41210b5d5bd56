import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Makes the libraries of a fresh build quick to start. Called by the launcher after each build; needs only
/// the JDK.
///
/// 1. Unpacks SQLite's native library for this machine, so that the driver need not do it at each start.
/// 2. Gives classes older than Java 6 a stack map. The JVM keeps no older class in its start-up cache and
///    checks them with its slow verifier: picocli, compiled for Java 5, cost 0.1 s of CPU at each start (0.25
///    to 0.15 s).
///
/// Arguments: the folder of the jars, the folder for the native library.
final class Prepare {
    private static final int OLDEST_CACHED = ClassFile.JAVA_6_VERSION;
    private static final int NEW_VERSION = ClassFile.JAVA_8_VERSION;

    private Prepare() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (name.startsWith("sqlite-jdbc-")) {
                unpackNative(jar, Path.of(arguments[1]));
            } else if (hasOldClasses(jar)) {
                freshen(jar);
            }
        }
    }

    private static void unpackNative(Path jar, Path target) throws IOException {
        Files.createDirectories(target);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipFile zip = new ZipFile(jar.toFile())) {
            String folder = "org/sqlite/native/" + nativeFolder(loader) + "/";
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        Path file = target.resolve(entry.getName().substring(folder.length()));
                        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    /// What the driver itself calls this machine: `Linux/x86_64`, `Mac/aarch64`.
    private static String nativeFolder(ClassLoader driver) throws IOException {
        try {
            return (String) driver.loadClass("org.sqlite.util.OSInfo")
                    .getMethod("getNativeLibFolderPathForCurrentOS")
                    .invoke(null);
        } catch (ReflectiveOperationException changed) {
            throw new IOException("the SQLite driver no longer names its folder of native libraries", changed);
        }
    }

    private static boolean hasOldClasses(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isClass(entry) && version(zip, entry) < OLDEST_CACHED) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith(".class");
    }

    private static int version(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] head = in.readNBytes(8);
            return (head[6] & 0xff) << 8 | head[7] & 0xff;
        }
    }

    private static void freshen(Path jar) throws IOException {
        Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
        try (URLClassLoader itself = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(fresh))) {
            ClassFile classFile = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ConstantPoolSharingOption.NEW_POOL,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(itself)));
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content;
                try (InputStream in = zip.getInputStream(entry)) {
                    content = in.readAllBytes();
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(isClass(entry) ? freshen(classFile, content) : content);
                out.closeEntry();
            }
        }
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The same class with a newer version and the stack maps that version needs; young classes stay as they
    /// are.
    private static byte[] freshen(ClassFile classFile, byte[] content) {
        ClassModel model = classFile.parse(content);
        if (model.majorVersion() >= OLDEST_CACHED) {
            return content;
        }
        ClassTransform newVersion = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(NEW_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
        ClassTransform newBodies =
                ClassTransform.transformingMethodBodies((builder, instruction) -> builder.with(instruction));
        return classFile.transformClass(model, newVersion.andThen(newBodies));
    }
}
