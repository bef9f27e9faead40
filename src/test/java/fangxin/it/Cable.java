package fangxin.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A connection to a port that can be cut and mended. */
final class Cable implements AutoCloseable {
    private final ServerSocket here;
    private final int there;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Cable(int there) throws IOException {
        this.there = there;
        this.here = new ServerSocket(0);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return here.getLocalPort();
    }

    void cut() {
        cut = true;
        lines.forEach(Cable::end);
        lines.clear();
    }

    void mend() {
        cut = false;
    }

    private void serve() {
        while (!here.isClosed()) {
            try {
                Socket near = here.accept();
                if (cut) {
                    end(near);
                } else {
                    Socket far = new Socket("localhost", there);
                    lines.add(near);
                    lines.add(far);
                    Thread.ofVirtual().start(() -> carry(near, far));
                    Thread.ofVirtual().start(() -> carry(far, near));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            end(from);
        }
        end(to);
    }

    private static void end(Socket line) {
        try {
            line.close();
        } catch (IOException already) {
            return; // which is what was wanted
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        here.close();
    }
}
