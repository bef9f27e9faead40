package fangxin.complaint.association.web;

import fangxin.complaint.association.AssociationCaseService;
import fangxin.complaint.association.AssociationCaseService.AssociationChoice;
import fangxin.complaint.association.AssociationFigureService;
import fangxin.complaint.association.AssociationFigureService.YearFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Page with the figures of the associations in a year, each with the list that it counts. */
@Named
@RequestScoped
public class AssociationFiguresPage {
    @Inject
    AssociationFigureService service;

    @Inject
    AssociationCaseService cases;

    @Inject
    HttpServletRequest request;

    private YearFigures figures;
    private List<AssociationChoice> associations;

    public YearFigures getFigures() {
        if (figures == null) {
            String year = request.getParameter("year");
            figures = service.figures(
                    getAssociation(), year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null);
        }
        return figures;
    }

    /** Returns the code of the association of the address; null for all that the reader reads. */
    public String getAssociation() {
        String asked = request.getParameter("association");
        return asked == null || asked.isBlank() ? null : asked;
    }

    public List<Integer> getYears() {
        return service.years();
    }

    public List<AssociationChoice> getAssociations() {
        if (associations == null) {
            associations = cases.associations();
        }
        return associations;
    }
}
