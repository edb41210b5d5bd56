package org.tworivers.bench.serving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.serving.Serving;

/// The server in a process of its own, so that its memory is its own. It ends when its input does.
final class OfficeServer implements AutoCloseable {
    static final LocalDate BASE = LocalDate.of(2015, 11, 3);
    static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);

    private final Process process;
    private final String address;
    private final String password;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private OfficeServer(Process process, String address, String password, BufferedReader said) {
        this.process = process;
        this.address = address;
        this.password = password;
        Thread.ofVirtual().start(() -> said.lines().forEach(this::hear));
    }

    private void hear(String line) {
        System.err.println(line);
        if (line.contains("ready for the first look")) {
            ready.complete(null);
        }
    }

    /// Serves a store until the input ends.
    ///
    /// @param arguments the address of the store
    public static void main(String[] arguments) throws IOException {
        System.setProperty("slf4j.provider", "ch.qos.logback.classic.spi.LogbackServiceProvider");
        Serving serving = ServiceLoader.load(Serving.class).findFirst().orElseThrow();
        try (Ledger ledger = Ledger.openExisting(arguments[0], InstantSource.system(), new Random());
                Serving.Service service =
                        serving.serve(new Serving.Settings(ledger, "127.0.0.1", 0, BASE, () -> AS_OF, true))) {
            System.out.println("serves " + service.port() + " " + service.password());
            while (System.in.read() >= 0) {
                // until it ends
            }
        }
    }

    /// Starts one, and returns when it answers.
    ///
    /// @param options for its virtual machine, such as `-Xmx400m`
    static OfficeServer start(String store, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(OfficeServer.class.getName(), store));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("serves ")) {
                String[] words = line.split(" ", -1);
                return new OfficeServer(process, "http://127.0.0.1:" + words[1], words[2], said);
            }
            System.err.println(line);
        }
        throw new IllegalStateException("the server must start; it ended");
    }

    /// Waits until it has read ahead; a small office needs none of that.
    void awaitReady(long seconds) throws InterruptedException {
        try {
            ready.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notReady) {
            System.err.println("not ready for the first look after " + seconds + " s");
        }
    }

    Visitor signIn(String name) throws IOException, InterruptedException {
        return new Visitor(address, name, password);
    }

    /// How many seconds of processor time it has had.
    double busySeconds() {
        return seconds(process.info());
    }

    /// How many seconds of processor time whoever measures has had.
    static double ownBusySeconds() {
        return seconds(ProcessHandle.current().info());
    }

    private static double seconds(ProcessHandle.Info info) {
        return info.totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /// A line of what the system knows of its memory, in MB.
    ///
    /// @param name such as `VmRSS`, or `VmHWM` for the most it was
    long megabytes(String name) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith(name + ":")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1000;
            }
        }
        throw new IllegalStateException(name + " must be among what the system tells of a process");
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
