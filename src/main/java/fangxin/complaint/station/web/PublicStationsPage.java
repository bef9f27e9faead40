package fangxin.complaint.station.web;

import fangxin.complaint.station.PublicStation;
import fangxin.complaint.station.StationGrade;
import fangxin.complaint.station.StationQuery;
import fangxin.complaint.station.StationStatistics;
import fangxin.complaint.station.StationType;
import fangxin.complaint.station.StationVenue;
import fangxin.platform.config.JsonMapper;
import fangxin.platform.persistence.AsOf;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Public page of the active stations and ODR firms, with filters, order and place in its address, and their numbers.
 */
@Named
@RequestScoped
public class PublicStationsPage {
    private static final int SIZE = 12;

    @Inject
    PublishedStations published;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    private StationQuery query;
    private List<PublicStation> found;
    private int total;
    private int page;
    private long pages;

    @PostConstruct
    void read() {
        query = StationQuery.of(
                request.getParameter("q"),
                request.getParameter("district"),
                request.getParameter("type"),
                request.getParameter("venue"),
                request.getParameter("grade"),
                request.getParameter("sort"),
                request.getParameter("near"));
        List<PublicStation> all = query.select(published.stations());
        String asked = request.getParameter("page");
        pages = Math.max(1, Math.ceilDiv(all.size(), SIZE));
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? (int) Math.min(Integer.parseInt(asked), pages) : 1;
        total = all.size();
        found = all.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
    }

    /** Returns the address of another page with the same conditions. */
    public String address(int other) {
        return "/stations?" + conditions() + "page=" + other;
    }

    /**
     * Returns the address of the list with these conditions and without a position; a script adds that of the reader.
     */
    public String getEverywhere() {
        return joined("/stations", filters());
    }

    /** Returns the address from which the map reads the stations with these conditions. */
    public String getCells() {
        return joined("/api/v1/stations/map", filters());
    }

    private static String joined(String address, String conditions) {
        return conditions.isEmpty() ? address : address + "?" + conditions.substring(0, conditions.length() - 1);
    }

    private String conditions() {
        return filters()
                + (query.order() == StationQuery.StationOrder.SETTLED ? "sort=settled&" : "")
                + parameter("near", query.near());
    }

    private String filters() {
        return parameter("q", query.text())
                + parameter("district", query.office())
                + parameter("type", query.type())
                + parameter("venue", query.venue())
                + parameter("grade", query.grade());
    }

    /** Returns the names of the types, by the codes that the map has. */
    public String getNames() {
        return JsonMapper.write(Arrays.stream(StationType.values())
                .collect(Collectors.toMap(
                        type -> type.name().toLowerCase(Locale.ROOT),
                        type -> PageFunctions.message("station.stationtype." + type))));
    }

    private static String parameter(String name, Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }

    public StationStatistics getStatistics() {
        return published.statistics();
    }

    public List<StationVenue> getVenues() {
        return published.venues();
    }

    public List<StationGrade> getGrades() {
        return published.grades();
    }

    public List<StationType> getTypes() {
        return List.of(StationType.values());
    }

    /** Returns the moment up to which the stations are known, or null if they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public StationQuery getQuery() {
        return query;
    }

    public boolean isSettledFirst() {
        return query.order() == StationQuery.StationOrder.SETTLED;
    }

    public List<PublicStation> getFound() {
        return found;
    }

    public int getTotal() {
        return total;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return pages;
    }
}
