package fangxin.testing.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A proxy for a port, whose connections can be cut, silenced, slowed and restored. */
public final class FaultyConnection implements AutoCloseable {
    /** Treatment of the bytes that are sent. */
    public enum State {
        WHOLE,
        /** Connections end, and new ones end at once. */
        CUT,
        /** Connections stay, and nothing comes through them: neither side learns that the other is gone. */
        SILENT,
        /** Each chunk takes seconds. */
        SLOW
    }

    private static final Duration DELAY = Duration.ofSeconds(3);

    private final ServerSocket here;
    private final int there;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    FaultyConnection(int there) throws IOException {
        this.there = there;
        this.here = new ServerSocket(0);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return here.getLocalPort();
    }

    /** Sets the state of the connection; silenced bytes are lost when it is restored. */
    public void become(State next) {
        State before = state;
        state = next;
        if (next == State.CUT || before == State.SILENT) {
            lines.forEach(FaultyConnection::end);
            lines.clear();
        }
    }

    private void serve() {
        while (!here.isClosed()) {
            try {
                Socket near = here.accept();
                if (state == State.CUT) {
                    end(near);
                } else {
                    lead(near);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket near) {
        try {
            Socket far = new Socket("localhost", there);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            lines.add(near);
            lines.add(far);
            Thread.ofVirtual().start(() -> carry(near, far));
            Thread.ofVirtual().start(() -> carry(far, near));
        } catch (IOException refused) {
            end(near);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[16 * 1024];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                delay(from);
                out.write(piece, 0, length);
            }
        } catch (IOException ended) {
            end(from);
        }
        end(to);
    }

    private void delay(Socket line) {
        if (state == State.SLOW) {
            LockSupport.parkNanos(DELAY.toNanos());
        }
        while (state == State.SILENT && !line.isClosed()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static void end(Socket line) {
        try {
            line.close();
        } catch (IOException already) {
            return; // expected
        }
    }

    @Override
    public void close() throws IOException {
        become(State.CUT);
        here.close();
    }
}
