package org.tworivers.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A line to a server that can be cut: after a word has gone to the server, and before its answer comes back; or for as
/// long as it is wanted.
public final class Line implements AutoCloseable {
    private final ServerSocket listening;
    private final int server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile String cutAfter = "";
    private volatile int cuts;
    private volatile boolean down;

    /// @param server the port of the server on this machine
    public Line(int server) throws IOException {
        this.server = server;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /// Where to call.
    public int port() {
        return listening.getLocalPort();
    }

    /// Cuts a connection, once, when the server was sent a word on it.
    void cutAfter(String word) {
        cutAfter = word;
    }

    /// How often it was cut.
    int cuts() {
        return cuts;
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                if (down) {
                    caller.close();
                    continue;
                }
                Socket called = new Socket(InetAddress.getLoopbackAddress(), server);
                open.addAll(List.of(caller, called));
                Thread.ofVirtual().start(() -> carry(caller, called, true));
                Thread.ofVirtual().start(() -> carry(called, caller, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, boolean toServer) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[1 << 16];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                boolean cut = toServer && isTheWord(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
                if (cut) {
                    from.close();
                }
                out.write(bytes, 0, read);
                out.flush();
                if (cut) {
                    return;
                }
            }
        } catch (IOException closed) {
            // The other end went, or the line was cut.
        }
    }

    private synchronized boolean isTheWord(String sent) {
        boolean found = !cutAfter.isEmpty() && sent.contains(cutAfter);
        if (found) {
            cutAfter = "";
            cuts++;
        }
        return found;
    }

    /// Cuts everybody off and lets nobody through.
    public void take() throws IOException {
        down = true;
        hangUp();
    }

    /// Lets everybody through again.
    public void giveBack() {
        down = false;
    }

    private void hangUp() throws IOException {
        for (Socket each : open) {
            each.close();
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        hangUp();
    }
}
