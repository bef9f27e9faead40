package fangxin.registry.search.web;

import fangxin.platform.http.BufferedServletOutputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Response wrapper that buffers a page until it is complete, so that it can be cached. */
final class BufferedResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream(32 * 1024);
    private ServletOutputStream stream;
    private PrintWriter writer;
    private boolean delegated;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Returns the complete page, or null if it must not be cached. */
    CachedPage page() {
        close();
        boolean cacheable = !delegated
                && getStatus() == SC_OK
                && !isCommitted()
                && written.size() > 0
                && getHeader("Set-Cookie") == null;
        return cacheable ? new CachedPage(getContentType(), written.toByteArray()) : null;
    }

    /** Sends the buffered bytes. */
    void send() throws IOException {
        if (!delegated && written.size() > 0 && !getResponse().isCommitted()) {
            written.writeTo(getResponse().getOutputStream());
        }
    }

    private void close() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new BufferedServletOutputStream(written);
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(written, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        close();
    }

    @Override
    public void resetBuffer() {
        close();
        written.reset();
    }

    @Override
    public void reset() {
        super.reset();
        written.reset();
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void sendError(int status) throws IOException {
        delegated = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        delegated = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        delegated = true;
        super.sendRedirect(location);
    }
}
