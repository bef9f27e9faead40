package fangxin.registry.web;

import fangxin.Malformed;
import fangxin.RuleViolation.Violation;
import fangxin.directory.UnitQuery;
import fangxin.message.Letters;
import fangxin.platform.Clocks;
import fangxin.platform.web.CompleteBody;
import fangxin.platform.web.Language;
import fangxin.platform.web.Refusal;
import fangxin.registry.RegistryDesk;
import fangxin.registry.Units;
import fangxin.stationery.ListWorkbook;
import fangxin.stationery.Rosters;
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

/** What a search of the register finds, as a workbook: by the same address as the list. */
@WebServlet("/units.xlsx")
public class UnitsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 500;
    private static final int AT_ONCE = 2;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADINGS = Stream.of("signName", "registered", "number", "type",
            "level", "district", "sector", "grade", "status", "named", "until", "address", "lat", "lng", "distance")
            .map("registry.export."::concat).toList();

    @Inject
    transient RegistryDesk desk;
    private final transient Semaphore turns = new Semaphore(AT_ONCE);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Violation> faults = new ArrayList<>();
        UnitQuery query = desk.read(request.getParameterMap(), request.getParameterMap().keySet(), faults);
        if (!faults.isEmpty()) {
            Refusal.write(request, response, new Malformed(faults));
            return;
        }
        if (!turns.tryAcquire()) {
            response.setHeader("Retry-After", "30");
            Refusal.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "registry.open.busy");
            return;
        }
        CompleteBody file;
        try {
            file = made(query, Language.of(request), request.getUserPrincipal() == null ? Rosters.MOST_OPEN : Rosters.MOST);
        } finally {
            turns.release();
        }
        try (file) {
            response.setContentType(ListWorkbook.TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"units.xlsx\"");
            file.send(response);
        }
    }

    /** @param most rows; who wants more wants the open data */
    private CompleteBody made(UnitQuery query, Locale locale, int most) throws IOException {
        Units units = desk.search(query.from(List.of(), PORTION));
        String title = Letters.say(locale, "registry.units.title");
        String whose = Letters.say(locale, units.total() > most ? "registry.export.part" : "registry.export.whole",
                units.total(), most, MINUTE.format(units.asOf().atZone(Clocks.CHINA)));
        try (ListWorkbook list = new ListWorkbook(title, title, whose,
                HEADINGS.stream().map(key -> Letters.say(locale, key)).toList())) {
            add(list, units, locale);
            while (units.next() != null && list.rows() < most) {
                units = desk.search(query.from(query.after(units.next()), PORTION));
                add(list, units, locale);
            }
            return CompleteBody.of(list::write);
        }
    }

    private static void add(ListWorkbook list, Units units, Locale locale) {
        units.items().forEach(unit -> list.add(Stream.of(unit.signName(), unit.name(), unit.number(),
                unit.typeName().in(locale), Letters.say(locale, "registry.level." + unit.level()),
                unit.district().name().in(locale), unit.sectorName() == null ? null : unit.sectorName().in(locale),
                unit.grade() == null ? null : Letters.say(locale, "registry.grade." + unit.grade()),
                Letters.say(locale, "registry.status." + unit.status()), unit.namedOn(), unit.validUntil(),
                unit.address(), unit.location() == null ? null : unit.location().lat(),
                unit.location() == null ? null : unit.location().lng(), unit.distance())
                .map(value -> value == null ? "" : value.toString()).toList()));
    }
}
