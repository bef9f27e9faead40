package fangxin.procedure.consultation;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.procedure.consultation.Consultation.ConsultationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definitions of the running consultations of an office as the table of its page and as a list export, and of the list
 * exports of the requests that an agency has to answer and of the candidacies on which an office can send one.
 */
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
    ListTable<ConsultationService.RunningConsultation> runningTable() {
        return ListTable.<ConsultationService.RunningConsultation>of(
                        "consultations",
                        "consultation.list.running",
                        (filters, slice) -> service.running(filter(filters), slice),
                        filters -> service.countRunning(filter(filters)))
                .column("case", "consultation.list.case", ConsultationService.RunningConsultation::signName)
                .sorted()
                .searched("q")
                .column("reference", "candidacy.reference", ConsultationService.RunningConsultation::reference)
                .sorted()
                .optional()
                .labelColumn(
                        "type",
                        "consultation.list.type",
                        "consultation.consultationtype.",
                        ConsultationService.RunningConsultation::type)
                .sorted()
                .filtered("type", () -> FilterOption.of(ConsultationType.values(), "consultation.consultationtype."))
                .column("ends", "consultation.list.ends", ConsultationService.RunningConsultation::endsOn)
                .sorted()
                .filteredByDays("ends")
                .labelColumn(
                        "state",
                        "consultation.list.state",
                        "consultation.list.",
                        each -> each.over() ? "over" : "waiting")
                .column("asked", "consultation.roster.asked", ConsultationService.RunningConsultation::asked)
                .column("answered", "consultation.roster.answered", ConsultationService.RunningConsultation::answered)
                .column(
                        "objections",
                        "consultation.roster.objections",
                        ConsultationService.RunningConsultation::objections);
    }

    @Produces
    ListExport<ConsultationService.RunningConsultation> running() {
        return runningTable().export();
    }

    private static ConsultationFilter filter(ListExport.ListFilters filters) {
        return new ConsultationFilter(
                filters.text("q"), filters.constant(ConsultationType.class, "type"), filters.days("ends"));
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
