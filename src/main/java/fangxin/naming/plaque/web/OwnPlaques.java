package fangxin.naming.plaque.web;

import fangxin.naming.plaque.OwnPlaqueView;
import fangxin.naming.plaque.PlaqueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Faces bean for the home page of a merchant: what has become of the plaque of each of its titles. */
@Named
@RequestScoped
public class OwnPlaques {
    @Inject
    PlaqueService service;

    private Map<String, OwnPlaqueView> plaques;

    /** Returns the plaque of one of the merchant's titles; null where nothing is known of it. */
    public OwnPlaqueView of(String title) {
        if (plaques == null) {
            plaques = service.listOwn().stream().collect(Collectors.toMap(OwnPlaqueView::title, Function.identity()));
        }
        return plaques.get(title);
    }
}
