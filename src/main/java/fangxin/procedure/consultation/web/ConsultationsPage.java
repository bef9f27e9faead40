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
 * Page with three lists: the requests to a member agency, those that an office has sent, and the candidacies on
 * which it can request opinions.
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

    private List<ConsultationService.ReplyTask> asked;
    private TableModel<RunningConsultation> table;
    private List<ConsultationService.ReadyCandidacy> ready;

    public void load() {
        asked = isMember() ? service.repliesDue() : List.of();
        ready = isOffice() ? service.ready() : List.of();
    }

    public boolean isMember() {
        return currentUser.actor().holds(Role.CONFERENCE_MEMBER);
    }

    public boolean isOffice() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public List<ConsultationService.ReplyTask> getAsked() {
        return asked;
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
