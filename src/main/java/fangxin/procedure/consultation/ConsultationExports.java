package fangxin.procedure.consultation;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the list exports of requests for opinions. */
@ApplicationScoped
class ConsultationExports {
    @Inject
    ConsultationService service;

    @Produces
    ListExport<ConsultationService.ReplyTask> asked() {
        return ListExport.<ConsultationService.ReplyTask>of(
                        "opinions", "consultation.list.mine", filters -> service.repliesDue().stream())
                .column("candidacy.shop", each -> each.subject().signName())
                .column("consultation.list.merchant", each -> each.subject().merchant())
                .column("candidacy.reference", ConsultationService.ReplyTask::reference)
                .labelColumn(
                        "consultation.list.type", "consultation.consultationtype.", ConsultationService.ReplyTask::type)
                .column("consultation.reply.from", ConsultationService.ReplyTask::office)
                .column("consultation.list.ends", each -> each.deadline().endsOn())
                .labelColumn("consultation.list.state", "consultation.answer.", ConsultationService.ReplyTask::answer);
    }

    @Produces
    ListExport<ConsultationService.RunningConsultation> running() {
        return ListExport.<ConsultationService.RunningConsultation>of(
                        "consultations", "consultation.list.running", filters -> service.running().stream())
                .column("consultation.list.case", ConsultationService.RunningConsultation::signName)
                .column("candidacy.reference", ConsultationService.RunningConsultation::reference)
                .labelColumn(
                        "consultation.list.type",
                        "consultation.consultationtype.",
                        ConsultationService.RunningConsultation::type)
                .column("consultation.list.ends", ConsultationService.RunningConsultation::endsOn)
                .column("consultation.roster.asked", ConsultationService.RunningConsultation::asked)
                .column("consultation.roster.answered", ConsultationService.RunningConsultation::answered)
                .column("consultation.roster.objections", ConsultationService.RunningConsultation::objections);
    }

    @Produces
    ListExport<ConsultationService.ReadyCandidacy> ready() {
        return ListExport.<ConsultationService.ReadyCandidacy>of(
                        "ready", "consultation.list.ready", filters -> service.ready().stream())
                .column("consultation.list.case", ConsultationService.ReadyCandidacy::signName)
                .column("consultation.list.merchant", ConsultationService.ReadyCandidacy::merchant)
                .column("candidacy.reference", ConsultationService.ReadyCandidacy::reference)
                .labelColumn("criteria.grade", "criteria.grade.", ConsultationService.ReadyCandidacy::grade)
                .column("candidacy.due", ConsultationService.ReadyCandidacy::dueOn);
    }
}
