package fangxin.complaint.station.web;

import fangxin.complaint.station.StationService;
import fangxin.complaint.station.StationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * Faces bean for the merchant's home page: its stations and ODR firms, each with the number of disputes that wait
 * there.
 */
@Named
@RequestScoped
public class MyStations {
    @Inject
    StationService service;

    private List<StationView> own;
    private Map<String, Long> waiting;

    public List<StationView> getOwn() {
        if (own == null) {
            own = service.listOwn();
        }
        return own;
    }

    /** Disputes that wait at a station of the merchant. */
    public long waitingAt(String number) {
        if (waiting == null) {
            waiting = service.waiting();
        }
        return waiting.getOrDefault(number, 0L);
    }
}
