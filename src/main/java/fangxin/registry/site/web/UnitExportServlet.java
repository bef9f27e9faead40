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

/** Workbook of the hits of a search, at the address of the list. */
@WebServlet("/units.xlsx")
public class UnitExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 500;
    private static final int AT_ONCE = 2;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADINGS = Stream.of(
                    "signName",
                    "registered",
                    "number",
                    "type",
                    "level",
                    "district",
                    "sector",
                    "grade",
                    "status",
                    "named",
                    "until",
                    "address",
                    "lat",
                    "lng",
                    "distance")
            .map("registry.export."::concat)
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
            ProblemWriter.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "registry.open.busy");
            return;
        }
        CompleteBody file;
        try {
            file = made(
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

    private CompleteBody made(UnitQuery query, Locale locale, int most) throws IOException {
        try (ListWorkbook list = workbook(query, locale, most)) {
            return CompleteBody.of(list::write);
        }
    }

    /** @param most rows; the open data contain all */
    ListWorkbook workbook(UnitQuery query, Locale locale, int most) {
        UnitSearchResult units = service.search(query.from(List.of(), Math.min(PORTION, most)));
        String title = Messages.message(locale, "registry.units.title");
        String whose = Messages.message(
                locale,
                units.total() > most ? "registry.export.part" : "registry.export.whole",
                units.total(),
                most,
                MINUTE.format(units.asOf().atZone(ApplicationClock.CHINA)));
        ListWorkbook list = new ListWorkbook(
                title,
                title,
                whose,
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
                .forEach(unit -> list.add(Stream.of(
                                unit.signName(),
                                unit.name(),
                                unit.number(),
                                unit.typeName().in(locale),
                                Messages.message(locale, "registry.level." + unit.level()),
                                unit.district().name().in(locale),
                                unit.sectorName() == null
                                        ? null
                                        : unit.sectorName().in(locale),
                                unit.grade() == null
                                        ? null
                                        : Messages.message(locale, "registry.grade." + unit.grade()),
                                Messages.message(locale, "registry.status." + unit.status()),
                                unit.namedOn(),
                                unit.validUntil(),
                                unit.address(),
                                unit.location() == null ? null : unit.location().lat(),
                                unit.location() == null ? null : unit.location().lng(),
                                unit.distance())
                        .map(value -> value == null ? "" : value.toString())
                        .toList()));
    }
}
