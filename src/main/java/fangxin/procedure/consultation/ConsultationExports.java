package fangxin.procedure.consultation;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.procedure.consultation.Consultation.ConsultationType;
import fangxin.procedure.consultation.OpinionRequestFilter.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definitions of the requests that an agency is asked to answer and of the running consultations of an office as tables
 * of their pages and as list exports, and of the list export of the candidacies on which an office can send one.
 */
@ApplicationScoped
class ConsultationExports {
    @Inject
    ConsultationService service;

    @Produces
    ListTable<ConsultationService.ReplyTask> askedTable() {
        return ListTable.<ConsultationService.ReplyTask>of(
                        "opinions",
                        "consultation.list.mine",
                        (filters, slice) -> service.repliesDue(requestFilter(filters), slice),
                        filters -> service.countRepliesDue(requestFilter(filters)))
                .column("case", "candidacy.shop", each -> each.subject().signName())
                .sorted()
                .searched("q")
                .column(
                        "merchant",
                        "consultation.list.merchant",
                        each -> each.subject().merchant())
                .sorted()
                .column("reference", "candidacy.reference", ConsultationService.ReplyTask::reference)
                .sorted()
                .optional()
                .labelColumn(
                        "type",
                        "consultation.list.type",
                        "consultation.consultationtype.",
                        ConsultationService.ReplyTask::type)
                .sorted()
                .filtered("type", () -> FilterOption.of(ConsultationType.values(), "consultation.consultationtype."))
                .column("office", "consultation.reply.from", ConsultationService.ReplyTask::office)
                .optional()
                .column(
                        "ends",
                        "consultation.list.ends",
                        each -> each.deadline().endsOn())
                .sorted()
                .filteredByDays("ends")
                .labelColumn(
                        "state",
                        "consultation.list.state",
                        "consultation.requeststate.",
                        ConsultationService.ReplyTask::state)
                .filtered("state", () -> FilterOption.of(RequestState.values(), "consultation.requeststate."))
                .labelColumn(
                        "answer",
                        "consultation.reply.answer",
                        "consultation.answer.",
                        ConsultationService.ReplyTask::answer);
    }

    private static OpinionRequestFilter requestFilter(ListExport.ListFilters filters) {
        return new OpinionRequestFilter(
                filters.text("q"),
                filters.constant(ConsultationType.class, "type"),
                filters.constant(RequestState.class, "state"),
                filters.days("ends"));
    }

    @Produces
    ListExport<ConsultationService.ReplyTask> requests() {
        return askedTable().export();
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
