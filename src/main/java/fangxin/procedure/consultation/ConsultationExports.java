package fangxin.procedure.consultation;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Exports of the lists of requests for opinions. */
@ApplicationScoped
class ConsultationExports {
    @Inject
    ConsultationService service;

    @Produces
    ListExport<ConsultationService.Asked> asked() {
        return ListExport.<ConsultationService.Asked>of(
                        "opinions", "consultation.list.mine", filters -> service.askedOfMe().stream())
                .column("casework.shop", ConsultationService.Asked::signName)
                .column("consultation.list.merchant", ConsultationService.Asked::merchant)
                .column("candidacy.reference", ConsultationService.Asked::reference)
                .words("consultation.list.kind", "consultation.kind.", ConsultationService.Asked::kind)
                .column("consultation.reply.from", ConsultationService.Asked::office)
                .column("consultation.list.ends", ConsultationService.Asked::endsOn)
                .words("consultation.list.state", "consultation.answer.", ConsultationService.Asked::answer);
    }

    @Produces
    ListExport<ConsultationService.Running> running() {
        return ListExport.<ConsultationService.Running>of(
                        "consultations", "consultation.list.running", filters -> service.running().stream())
                .column("consultation.list.case", ConsultationService.Running::signName)
                .column("candidacy.reference", ConsultationService.Running::reference)
                .words("consultation.list.kind", "consultation.kind.", ConsultationService.Running::kind)
                .column("consultation.list.ends", ConsultationService.Running::endsOn)
                .column("consultation.roster.asked", ConsultationService.Running::asked)
                .column("consultation.roster.answered", ConsultationService.Running::answered)
                .column("consultation.roster.objections", ConsultationService.Running::objections);
    }

    @Produces
    ListExport<ConsultationService.Ready> ready() {
        return ListExport.<ConsultationService.Ready>of(
                        "ready", "consultation.list.ready", filters -> service.ready().stream())
                .column("consultation.list.case", ConsultationService.Ready::signName)
                .column("consultation.list.merchant", ConsultationService.Ready::merchant)
                .column("candidacy.reference", ConsultationService.Ready::reference)
                .words("registry.facet.grade", "criteria.grade.", ConsultationService.Ready::grade)
                .column("candidacy.due", ConsultationService.Ready::dueOn);
    }
}
