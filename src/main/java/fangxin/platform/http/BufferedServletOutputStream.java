package fangxin.platform.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** Output stream of a response that is buffered in memory; it always accepts more. */
public final class BufferedServletOutputStream extends ServletOutputStream {
    private final ByteArrayOutputStream buffer;

    /** @param buffer receives what is written */
    public BufferedServletOutputStream(ByteArrayOutputStream buffer) {
        this.buffer = buffer;
    }

    @Override
    public void write(int value) {
        buffer.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        buffer.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    /** @throws IllegalStateException always, as the specification demands for a request that is not asynchronous */
    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("a buffered response is not written asynchronously");
    }
}
