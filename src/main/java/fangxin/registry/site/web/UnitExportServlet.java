package fangxin.registry.site.web;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.document.export.ListExports;
import fangxin.document.template.ListWorkbook;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.http.CompleteBody;
import fangxin.platform.http.ProblemWriter;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.i18n.Messages;
import fangxin.registry.search.RegisterField;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.UnitSearchResult;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Servlet that downloads the hits of a search of the register as a workbook, at the address of the list with its
 * parameters; callers who are not signed in get fewer rows, and only a few downloads are generated at once.
 */
@WebServlet("/units.xlsx")
public class UnitExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 500;
    private static final int AT_ONCE = 2;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADINGS = Stream.concat(
                    RegisterField.workbook().stream().map(RegisterField::headingKey),
                    Stream.of("registry.export.distance"))
            .toList();

    @Inject
    transient PublicRegisterService service;

    private final transient Semaphore permits = new Semaphore(AT_ONCE);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Violation> faults = new ArrayList<>();
        UnitQuery query = service.read(
                request.getParameterMap(), request.getParameterMap().keySet(), faults);
        if (!faults.isEmpty()) {
            ProblemWriter.write(request, response, new MalformedRequest(faults));
            return;
        }
        if (!permits.tryAcquire()) {
            response.setHeader("Retry-After", "30");
            ProblemWriter.write(
                    request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.tooManyDownloads");
            return;
        }
        CompleteBody file;
        try {
            file = render(
                    query,
                    RequestLocale.of(request),
                    request.getUserPrincipal() == null ? ListExports.MOST_OPEN : ListExports.MOST);
        } finally {
            permits.release();
        }
        try (file) {
            response.setContentType(ListWorkbook.TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"units.xlsx\"");
            file.send(response);
        }
    }

    private CompleteBody render(UnitQuery query, Locale locale, int most) throws IOException {
        try (ListWorkbook list = workbook(query, locale, most)) {
            return CompleteBody.of(list::write);
        }
    }

    /** @param most rows; the open data contain all */
    ListWorkbook workbook(UnitQuery query, Locale locale, int most) {
        UnitSearchResult units = service.search(query.from(List.of(), Math.min(PORTION, most)));
        String title = Messages.message(locale, "registry.units.title");
        String holder = Messages.message(
                locale,
                units.total() > most ? "registry.export.part" : "registry.export.whole",
                units.total(),
                most,
                MINUTE.format(units.asOf().atZone(ApplicationClock.CHINA)));
        ListWorkbook list = new ListWorkbook(
                title,
                title,
                holder,
                HEADINGS.stream().map(key -> Messages.message(locale, key)).toList());
        add(list, units, locale);
        while (units.next() != null && list.rows() < most) {
            units = service.search(query.from(query.after(units.next()), Math.min(PORTION, most - list.rows())));
            add(list, units, locale);
        }
        return list;
    }

    private static void add(ListWorkbook list, UnitSearchResult units, Locale locale) {
        units.items()
                .forEach(unit -> list.add(Stream.concat(
                                RegisterField.workbook().stream().map(field -> cell(unit, field, locale)),
                                Stream.of(text(unit.distance())))
                        .toList()));
    }

    private static String cell(UnitSearchResult.UnitView unit, RegisterField field, Locale locale) {
        return switch (field) {
            case TYPE -> unit.labels().type().in(locale);
            case DISTRICT -> unit.labels().district().in(locale);
            case SECTOR ->
                unit.labels().trade() == null ? "" : unit.labels().trade().in(locale);
            case LEVEL -> word("round.level.", unit.record().category().level(), locale);
            case GRADE -> word("criteria.grade.", unit.record().category().grade(), locale);
            case TRACK -> word("round.titletrack.", unit.record().category().track(), locale);
            case NAMED_LEVEL ->
                unit.record().category().shownLevel() == null
                        ? ""
                        : unit.record().category().shownLevel().in(locale);
            case STATUS -> word("naming.status.", unit.status(), locale);
            default -> text(field.stored(unit.record()));
        };
    }

    private static String word(String prefix, Object code, Locale locale) {
        return code == null ? "" : Messages.message(locale, prefix + code);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
