package fangxin.platform.http;

import fangxin.platform.config.JsonMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/**
 * Servlet of the OpenAPI document, which the server derives from the code and {@link OpenApiFilter} completes. The
 * document is built at the first request and stored in memory, since the server takes 140 ms of CPU time to build it.
 */
@WebServlet("/api/v1/openapi")
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Lock building = new ReentrantLock();
    private transient volatile Document document;

    private record Document(byte[] plain, byte[] gzip, String tag) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Document complete = document(request, response);
        if (complete == null) {
            response.setHeader("Retry-After", "5");
            ProblemWriter.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.http.503");
            return;
        }
        boolean packed = RequestHeaders.acceptsGzip(request);
        String tag = '"' + complete.tag + (packed ? "-gzip\"" : "\"");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (request.getUserPrincipal() == null) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (RequestHeaders.has(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = packed ? complete.gzip : complete.plain;
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Returns the document; null while another request builds it and has not finished within a second. */
    private Document document(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (document == null && building.tryLock(1, TimeUnit.SECONDS)) {
                try {
                    document = document == null ? build(request, response) : document;
                } finally {
                    building.unlock();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return document;
    }

    private static Document build(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        RecordedResponse derived = new RecordedResponse(response);
        request.getRequestDispatcher("/openapi").include(new JsonRequest(request), derived);
        Map<String, Object> complete = JsonMapper.read(derived.text(), Map.class);
        complete.remove("endpoints"); // an addition of the server that OpenAPI does not know
        byte[] plain = JsonMapper.write(complete).getBytes(StandardCharsets.UTF_8);
        CRC32C sum = new CRC32C();
        sum.update(plain);
        return new Document(plain, gzip(plain), Long.toHexString(sum.getValue()) + '-' + plain.length);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(plain);
        }
        return bytes.toByteArray();
    }

    private static final class JsonRequest extends HttpServletRequestWrapper {
        JsonRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return "Accept".equalsIgnoreCase(name) ? "application/json" : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return "Accept".equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of("application/json"))
                    : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.addAll(Collections.list(super.getHeaderNames()));
            names.add("Accept");
            return Collections.enumeration(names);
        }

        @Override
        public String getParameter(String name) {
            return "format".equals(name) ? "JSON" : super.getParameter(name);
        }
    }

    /** Response that buffers the derived document instead of sending it. */
    private static final class RecordedResponse extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

        RecordedResponse(HttpServletResponse response) {
            super(response);
        }

        String text() {
            writer.flush();
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new BufferedServletOutputStream(bytes);
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }
    }
}
