package fangxin.registry.site.web;

import fangxin.registry.site.MapServices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Faces bean by which public pages get the links that open a place in each map service. */
@Named
@ApplicationScoped
public class MapLinks {
    @Inject
    MapServices services;

    public List<MapServices.MapLink> of(Double lat, Double lng, String place) {
        return services.links(lat, lng, place);
    }
}
