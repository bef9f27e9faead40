package fangxin.procedure.consultation.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.procedure.consultation.ConsultationService;
import fangxin.procedure.consultation.ConsultationService.RunningConsultation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Page with two lists of an office: the requests that it has sent, and the candidacies on which it can request
 * opinions; it redirects a member agency to the requests that it is asked to answer, which once had the same address.
 */
@Named
@RequestScoped
public class ConsultationsPage {
    @Inject
    CurrentUser currentUser;

    @Inject
    ConsultationService service;

    @Inject
    ListTable<RunningConsultation> definition;

    @Inject
    ListTables tables;

    private TableModel<RunningConsultation> table;
    private List<ConsultationService.ReadyCandidacy> ready;

    public String load() {
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE)
                && currentUser.actor().holds(Role.CONFERENCE_MEMBER)) {
            return "/work/opinion_requests.xhtml?faces-redirect=true";
        }
        ready = service.ready();
        return null;
    }

    public TableModel<RunningConsultation> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<ConsultationService.ReadyCandidacy> getReady() {
        return ready;
    }
}
