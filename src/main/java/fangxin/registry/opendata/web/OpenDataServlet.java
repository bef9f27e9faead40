package fangxin.registry.opendata.web;

import fangxin.common.LocalizedText;
import fangxin.common.MalformedRequest;
import fangxin.document.template.ListCsv;
import fangxin.organization.division.GeodeticDatum;
import fangxin.platform.config.JsonStringWriter;
import fangxin.platform.config.Settings;
import fangxin.platform.http.ClientAddress;
import fangxin.platform.http.ProblemWriter;
import fangxin.platform.http.RequestHeaders;
import fangxin.platform.http.RequestSemaphore;
import fangxin.registry.opendata.OpenDataService;
import fangxin.registry.opendata.OpenDataService.RegisterSnapshot;
import fangxin.registry.opendata.OpenDataStore;
import fangxin.registry.opendata.OpenDataStore.OpenDataFile;
import fangxin.registry.search.CodeNames;
import fangxin.registry.search.RegisterField;
import fangxin.registry.search.UnitRecord;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Servlet for downloads of the open data: all units, the changes since a sequence number, the names of codes, and all
 * ratings. Each file is complete before its first byte is sent.
 */
@WebServlet(
        urlPatterns = {
            "/open-data/units.csv",
            "/open-data/units.jsonl",
            "/open-data/changes.jsonl",
            "/open-data/codes.json",
            "/open-data/ratings.jsonl"
        })
public class OpenDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int ATTEMPTS = 3;
    private static final String JSONL = "application/jsonl; charset=UTF-8";
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader(RegisterField.csv().stream().map(RegisterField::csvName).toArray(String[]::new))
            .get();

    private static final int MAX_PER_ADDRESS = 8;
    private static final int MAX_DOWNLOADS = 64;

    @Inject
    transient OpenDataService service;
    /** Limits concurrent downloads, each of which occupies a thread until the client has read the file. */
    private final transient RequestSemaphore readers = new RequestSemaphore(MAX_PER_ADDRESS, MAX_DOWNLOADS);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = ClientAddress.hostOf(request);
        OptionalInt refusal = readers.enter(address);
        if (refusal.isPresent()) {
            response.setHeader("Retry-After", "30");
            response.setHeader("Connection", "close"); // requests that were sent behind this one are not read
            ProblemWriter.write(request, response, refusal.getAsInt(), "platform.tooManyDownloads");
            return;
        }
        try {
            answer(request, response);
        } finally {
            readers.leave(address);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            RegisterSnapshot edition = service.snapshot();
            switch (request.getServletPath().substring("/open-data/".length())) {
                case "units.csv" ->
                    full(
                            request,
                            response,
                            "units.csv",
                            "text/csv; charset=UTF-8; header=present",
                            edition,
                            out -> writeCsv(out, edition.day()));
                case "units.jsonl" -> units(request, response, edition);
                case "changes.jsonl" ->
                    changes(request, response, service.parseSequence(request.getParameter("since"), edition), edition);
                case "ratings.jsonl" -> ratings(request, response);
                default -> codes(response, edition);
            }
        } catch (MalformedRequest malformed) {
            ProblemWriter.write(request, response, malformed);
        }
    }

    private void units(HttpServletRequest request, HttpServletResponse response, RegisterSnapshot edition)
            throws IOException {
        full(
                request,
                response,
                "units.jsonl",
                JSONL,
                edition,
                out -> writeJsonLines(out, edition, null, service::forEach));
    }

    /** Sends the file of ratings; not found before a formula was adopted, since no rating is public. */
    private void ratings(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RegisterSnapshot> edition;
        try {
            edition = service.ratings();
        } catch (OpenDataService.RegisterUnavailable failure) {
            ProblemWriter.write(
                    request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "registry.open.unavailable");
            return;
        }
        if (edition.isEmpty()) {
            ProblemWriter.write(request, response, HttpServletResponse.SC_NOT_FOUND, "rating.page.none");
            return;
        }
        full(
                request,
                response,
                "ratings.jsonl",
                JSONL,
                edition.get(),
                out -> RatingsFile.write(out, edition.get(), service.formulas(), service::forEachRating));
    }

    private void full(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String type,
            RegisterSnapshot edition,
            OpenDataStore.FileContent content)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            Optional<OpenDataFile> stored =
                    service.fullFile(name, RequestHeaders.acceptsGzip(request), edition, content);
            if (stored.isEmpty()) {
                busy(request, response);
                return;
            }
            try (InputStream file = Files.newInputStream(stored.get().path())) {
                if (name.endsWith(".csv")) {
                    response.setHeader(
                            "Content-Disposition",
                            "attachment; filename=\"units-%s-%d.csv\""
                                    .formatted(
                                            stored.get().snapshot().day(),
                                            stored.get().snapshot().sequence()));
                }
                response.setHeader("ETag", stored.get().etag());
                if (RequestHeaders.has(request, stored.get().etag())) {
                    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                } else {
                    send(response, type, stored.get(), file);
                }
                return;
            } catch (NoSuchFileException replaced) {
                if (attempt == ATTEMPTS) {
                    throw replaced;
                }
            }
        }
    }

    /**
     * Sends the changes, which only the database has: if it fails before they are complete, the response contains none
     * of them. A client that is far behind receives all units, which include the changes.
     */
    private void changes(HttpServletRequest request, HttpServletResponse response, long since, RegisterSnapshot edition)
            throws IOException {
        Optional<List<UnitRecord>> changed;
        try {
            changed = service.changes(since, edition);
        } catch (OpenDataService.RegisterUnavailable failure) {
            ProblemWriter.write(
                    request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "registry.open.unavailable");
            return;
        }
        if (changed.isEmpty()) {
            units(request, response, edition);
            return;
        }
        Optional<OpenDataFile> stored = service.temporaryFile(
                "changes.jsonl",
                RequestHeaders.acceptsGzip(request),
                edition,
                out -> writeJsonLines(out, edition, since, changed.get()::forEach));
        if (stored.isEmpty()) {
            busy(request, response);
            return;
        }
        try (InputStream file = Files.newInputStream(stored.get().path())) {
            send(response, JSONL, stored.get(), file);
        } finally {
            service.delete(stored.get());
        }
    }

    private void codes(HttpServletResponse response, RegisterSnapshot edition) throws IOException {
        byte[] codes = codes(service.codeNames(), edition).getBytes(StandardCharsets.UTF_8);
        writeHeaders(response, edition);
        response.setContentType("application/json");
        response.setContentLength(codes.length);
        response.getOutputStream().write(codes);
    }

    private static void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "30");
        ProblemWriter.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.tooManyDownloads");
    }

    /** Sends a file with its length, so that a client that receives fewer bytes detects the loss. */
    private static void send(HttpServletResponse response, String type, OpenDataFile stored, InputStream file)
            throws IOException {
        writeHeaders(response, stored.snapshot());
        response.setHeader("X-Register-Lines", String.valueOf(stored.lines()));
        response.setContentType(type);
        if (stored.gzipped()) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLengthLong(stored.length());
        file.transferTo(response.getOutputStream());
    }

    private static void writeHeaders(HttpServletResponse response, RegisterSnapshot edition) {
        response.setHeader("Link", "<" + OpenDataService.LICENCE + ">; rel=\"license\"");
        response.setHeader("X-Register-Sequence", String.valueOf(edition.sequence()));
        response.setHeader("X-Register-As-Of", edition.asOf().toString());
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Vary", "Accept-Encoding");
    }

    private long writeCsv(Writer out, LocalDate day) throws IOException {
        out.write('\ufeff');
        CSVPrinter printer = new CSVPrinter(out, CSV);
        long[] lines = new long[1];
        service.forEach(unit -> {
            lines[0]++;
            try {
                for (RegisterField field : RegisterField.csv()) {
                    printer.print(escapeFormula(field.published(unit, day)));
                }
                printer.println();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
        printer.flush();
        return lines[0];
    }

    private static Object escapeFormula(Object value) {
        return value instanceof String text ? ListCsv.escapeFormula(text) : value;
    }

    /** Writes the units as lines; the last line states their number, so that a client detects a truncated file. */
    private static long writeJsonLines(
            Writer out, RegisterSnapshot edition, Long since, Consumer<Consumer<UnitRecord>> units) throws IOException {
        out.write(writeHeaders(edition, since) + "\n");
        long[] lines = new long[1];
        units.accept(unit -> {
            lines[0]++;
            try {
                out.write(json(unit, edition.day()) + "\n");
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
        out.write(new JsonStringWriter()
                        .open('{')
                        .put("lines", lines[0])
                        .put("sequence", edition.sequence())
                        .close('}') + "\n");
        return lines[0];
    }

    private static JsonStringWriter writeHeaders(RegisterSnapshot edition, Long since) {
        JsonStringWriter head = new JsonStringWriter()
                .open('{')
                .put("register", Settings.baseUrl())
                .put("asOf", edition.asOf())
                .put("day", edition.day())
                .put("sequence", edition.sequence());
        if (since != null) {
            head.put("since", since);
        }
        return head.put("licence", OpenDataService.LICENCE).close('}');
    }

    static JsonStringWriter json(UnitRecord unit, LocalDate day) {
        JsonStringWriter json = new JsonStringWriter().open('{');
        for (RegisterField field : RegisterField.json()) {
            Object value = field.published(unit, day);
            if (value instanceof GeodeticDatum.Point point) {
                json.name(field.jsonName())
                        .open('{')
                        .put("lat", point.lat())
                        .put("lng", point.lng())
                        .close('}');
            } else {
                json.put(field.jsonName(), value);
            }
        }
        return json.close('}');
    }

    private static String codes(CodeNames names, RegisterSnapshot edition) {
        JsonStringWriter json =
                new JsonStringWriter().open('{').put("asOf", edition.asOf()).put("licence", OpenDataService.LICENCE);
        list(json, "type", names.subjectTypes(), subjectType -> subjectType.name());
        list(json, "district", names.offices(), office -> names.district(office.code()));
        list(json, "sector", names.trades(), trade -> trade.name());
        return json.close('}').toString();
    }

    private static <T> void list(
            JsonStringWriter json, String name, Map<String, T> all, Function<T, LocalizedText> called) {
        json.name(name).open('[');
        all.forEach((code, one) -> json.open('{')
                .put("code", code)
                .put("zh", called.apply(one).zh())
                .put("en", called.apply(one).en())
                .close('}'));
        json.close(']');
    }
}
