package fangxin.administration.web;

import fangxin.administration.AgencyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page that shows two trees: the agencies, and the administrative divisions. */
@Named
@RequestScoped
public class AgenciesPage {
    @Inject
    AgencyService service;

    private String division;
    private String office;
    private List<AgencyService.AgencyView> tree;
    private List<AgencyService.DivisionView> places;

    /**
     * Returns the offices and agencies of the city; agencies below a county's office only where that office is chosen.
     */
    public List<AgencyService.AgencyView> getTree() {
        if (tree == null) {
            tree = service.tree().stream()
                    .filter(node -> node.depth() < 2 || node.superior().code().equals(office))
                    .toList();
        }
        return tree;
    }

    public List<AgencyService.DivisionView> getPlaces() {
        if (places == null) {
            places = service.places(division == null || division.isBlank() ? null : division);
        }
        return places;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }
}
