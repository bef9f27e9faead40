package fangxin.platform.http;

import static fangxin.platform.http.ServerReflection.call;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Access by reflection to a request inside the HTTP server (Grizzly): reads its body within a time limit, and puts a
 * body back for the container to read. Parameters and parts of a form are read by the container itself, past every
 * wrapper of the servlet API, so a body can only be limited below it: Grizzly lets a body be read off and put back.
 * Its classes are not on the class path of the application, hence reflection.
 */
final class ServerRequest {
    private final Object request;
    private final Object body;

    private ServerRequest(Object request) throws IOException {
        this.request = request;
        this.body = call(request, "getInputBuffer");
    }

    static ServerRequest of(ServletRequest request) throws IOException {
        ServletRequest facade = request;
        while (facade instanceof ServletRequestWrapper wrapper) {
            facade = wrapper.getRequest();
        }
        return new ServerRequest(call(call(facade, "getUnwrappedCoyoteRequest"), "getCoyoteRequest"));
    }

    /** Reads as much as has arrived; -1 at the end. Fails when nothing arrives within the time. */
    int read(byte[] bytes, Duration atMost) throws IOException {
        call(
                call(call(request, "getContext"), "getConnection"),
                "setReadTimeout",
                Math.max(1, atMost.toMillis()),
                TimeUnit.MILLISECONDS);
        return (int) call(body, "read", bytes, 0, bytes.length);
    }

    /** Makes the container read these bytes as the body, which must have been read to its end. */
    void unread(ByteBuffer bytes) throws IOException {
        try {
            ClassLoader server = request.getClass().getClassLoader();
            Class<?> memory = Class.forName("org.glassfish.grizzly.memory.MemoryManager", true, server);
            Object buffer = Class.forName("org.glassfish.grizzly.memory.Buffers", true, server)
                    .getMethod("wrap", memory, ByteBuffer.class)
                    .invoke(null, memory.getField("DEFAULT_MEMORY_MANAGER").get(null), bytes);
            call(request, "replayPayload", buffer);
        } catch (ReflectiveOperationException otherServer) {
            throw new IllegalStateException(otherServer);
        }
    }
}
