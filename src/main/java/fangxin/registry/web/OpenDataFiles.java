package fangxin.registry.web;

import fangxin.Malformed;
import fangxin.Wording;
import fangxin.directory.Listing;
import fangxin.directory.Names;
import fangxin.platform.JsonText;
import fangxin.platform.Settings;
import fangxin.platform.web.Accepted;
import fangxin.platform.web.Refusal;
import fangxin.registry.OpenDataDesk;
import fangxin.registry.OpenDataDesk.Edition;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The register as files, written while they are read. */
@WebServlet(urlPatterns = {"/open-data/units.csv", "/open-data/units.jsonl", "/open-data/changes.jsonl",
    "/open-data/codes.json"})
public class OpenDataFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 2;
    private static final int BUFFER = 64 * 1024;
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader("number", "name", "sign_name", "uscc",
            "type", "level", "district", "sector", "address", "lat", "lng", "datum", "grade", "doc_no", "named_on",
            "valid_until", "status", "printed_number").get();

    @Inject
    transient OpenDataDesk desk;
    private final transient Semaphore turns = new Semaphore(AT_ONCE);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!turns.tryAcquire()) {
            response.setHeader("Retry-After", "30");
            Refusal.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "registry.open.busy");
            return;
        }
        try {
            give(request, response);
        } catch (Malformed malformed) {
            Refusal.write(request, response, malformed);
        } finally {
            turns.release();
        }
    }

    private void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Edition edition = desk.edition();
        String name = request.getServletPath().substring("/open-data/".length());
        Long since = name.startsWith("changes") ? desk.since(request.getParameter("since"), edition) : null;
        if (since != null && !desk.tellsChanges()) {
            Refusal.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "registry.open.away");
            return;
        }
        response.setHeader("Link", "<" + OpenDataDesk.LICENCE + ">; rel=\"license\"");
        response.setHeader("X-Register-Sequence", String.valueOf(edition.sequence()));
        response.setHeader("X-Register-As-Of", edition.asOf().toString());
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Vary", "Accept-Encoding");
        switch (name) {
            case "units.csv" -> {
                response.setHeader("Content-Disposition", "attachment; filename=\"units-%s-%d.csv\"".formatted(
                        edition.day(), edition.sequence()));
                write(request, response, "text/csv; charset=UTF-8; header=present", out -> table(out, edition.day()));
            }
            case "units.jsonl" -> write(request, response, "application/jsonl; charset=UTF-8",
                    out -> lines(out, head(edition, null), edition, null));
            case "changes.jsonl" -> write(request, response, "application/jsonl; charset=UTF-8",
                    out -> lines(out, head(edition, since), edition, since));
            default -> write(request, response, "application/json", out -> out.write(codes(desk.names(), edition)));
        }
    }

    /** What is written into a file. */
    private interface Content {
        void write(Writer out) throws IOException;
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String type, Content content)
            throws IOException {
        response.setContentType(type);
        boolean packed = Accepted.gzip(request);
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        OutputStream plain = response.getOutputStream();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(packed ? new GZIPOutputStream(plain, BUFFER) : plain,
                StandardCharsets.UTF_8), BUFFER)) {
            content.write(out);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void table(Writer out, LocalDate day) throws IOException {
        out.write('\ufeff');
        CSVPrinter printer = new CSVPrinter(out, CSV);
        desk.all(unit -> {
            try {
                printer.printRecord(unit.number(), safe(unit.registeredName()), safe(unit.signName()),
                        unit.creditCode(), unit.kind(), unit.level(), unit.office(), unit.trade(), safe(unit.address()),
                        unit.lat(), unit.lng(), unit.lat() == null ? null : "WGS84", unit.grade(),
                        safe(unit.documentNumber()), unit.namedOn(), unit.validUntil(), state(unit, day),
                        safe(unit.printed()));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        printer.flush();
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static String safe(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void lines(Writer out, JsonText head, Edition edition, Long since) throws IOException {
        out.write(head + "\n");
        Consumer<Listing> line = unit -> {
            try {
                out.write(json(unit, edition.day()) + "\n");
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        };
        if (since == null) {
            desk.all(line);
        } else {
            desk.changes(since, edition, line);
        }
    }

    private static JsonText head(Edition edition, Long since) {
        JsonText head = new JsonText().open('{').put("register", Settings.baseUrl()).put("asOf", edition.asOf())
                .put("day", edition.day()).put("sequence", edition.sequence());
        if (since != null) {
            head.put("since", since);
        }
        return head.put("licence", OpenDataDesk.LICENCE).close('}');
    }

    static JsonText json(Listing unit, LocalDate day) {
        JsonText json = new JsonText().open('{').put("number", unit.number()).put("name", unit.registeredName())
                .put("signName", unit.signName()).put("creditCode", unit.creditCode()).put("type", unit.kind())
                .put("level", unit.level()).put("district", unit.office()).put("sector", unit.trade())
                .put("grade", unit.grade()).put("status", state(unit, day)).put("namedOn", unit.namedOn())
                .put("validUntil", unit.validUntil()).put("address", unit.address()).name("location");
        if (unit.lat() == null || unit.lng() == null) {
            json.value(null);
        } else {
            json.open('{').put("lat", unit.lat()).put("lng", unit.lng()).close('}');
        }
        return json.put("document", unit.documentNumber()).put("printedNumber", unit.printed()).close('}');
    }

    private static String state(Listing unit, LocalDate day) {
        return unit.standing(day).name().toLowerCase(Locale.ROOT);
    }

    private static String codes(Names names, Edition edition) {
        JsonText json = new JsonText().open('{').put("asOf", edition.asOf()).put("licence", OpenDataDesk.LICENCE);
        list(json, "type", names.kinds(), kind -> kind.name());
        list(json, "district", names.offices(), office -> names.district(office.code()));
        list(json, "sector", names.trades(), trade -> trade.name());
        return json.close('}').toString();
    }

    private static <T> void list(JsonText json, String name, Map<String, T> all, Function<T, Wording> called) {
        json.name(name).open('[');
        all.forEach((code, one) -> json.open('{').put("code", code).put("zh", called.apply(one).zh())
                .put("en", called.apply(one).en()).close('}'));
        json.close(']');
    }
}
