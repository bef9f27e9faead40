package fangxin.complaint.station.web;

import fangxin.complaint.station.StationService;
import fangxin.complaint.station.StationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Faces bean for the merchant's home page: its stations and ODR firms. */
@Named
@RequestScoped
public class MyStations {
    @Inject
    StationService service;

    private List<StationView> own;

    public List<StationView> getOwn() {
        if (own == null) {
            own = service.own();
        }
        return own;
    }
}
