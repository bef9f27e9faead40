package fangxin.supervision.visit;

import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.FileStore;
import fangxin.procedure.evaluation.TitleSheets;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Presenter that puts a visit into {@link VisitView}, whole with what its reader can do or as a row of a list, and
 * makes the parts of the holder's copy.
 */
@ApplicationScoped
class VisitPresenter {
    @Inject
    TitleSheets sheets;

    @Inject
    FileStore files;

    VisitView view(TitleVisit visit, Actor reader, BusinessMoment now) {
        return new VisitView(
                visit.number(),
                visit.version(),
                titleOf(visit.title(), now),
                visit.type(),
                visit.state(),
                visit.plannedOn(),
                visit.visitors().stream()
                        .map(visitor -> new VisitView.VisitorName(visitor.account(), visitor.name()))
                        .toList(),
                visit.plan()
                        .map(plan -> new VisitView.VisitPlanName(plan.number(), plan.name(), visit.stop()))
                        .orElse(null),
                result(visit),
                files.of(visit.number(), VisitFileAccess.PICTURE).stream()
                        .map(VisitView.VisitFile::of)
                        .toList(),
                new VisitView.VisitHistory(
                        visit.journal().stream()
                                .map(VisitView.VisitEntryView::of)
                                .toList(),
                        reader.isOfficer()
                                ? visit.leads().stream()
                                        .map(VisitView.LeadView::of)
                                        .toList()
                                : List.of()),
                acts(visit, reader));
    }

    /** Returns a row of a list: without pictures, leads, journal and items of a sheet. */
    VisitView row(TitleVisit visit, BusinessMoment now) {
        return new VisitView(
                visit.number(),
                visit.version(),
                titleOf(visit.title(), now),
                visit.type(),
                visit.state(),
                visit.plannedOn(),
                visit.visitors().stream()
                        .map(visitor -> new VisitView.VisitorName(visitor.account(), visitor.name()))
                        .toList(),
                visit.plan()
                        .map(plan -> new VisitView.VisitPlanName(plan.number(), plan.name(), visit.stop()))
                        .orElse(null),
                visit.visitedOn() != null
                        ? new VisitView.VisitResult(
                                visit.visitedOn(), visit.percent(), visit.passed(), null, null, visit.proceeding())
                        : null,
                List.of(),
                VisitView.VisitHistory.NONE,
                List.of());
    }

    static VisitView.VisitedTitle titleOf(Title title, BusinessMoment now) {
        return new VisitView.VisitedTitle(
                title.number(),
                title.place().signName(),
                title.holder().registeredName(),
                title.holder().creditCode(),
                title.place().address(),
                title.standing(now.today()));
    }

    VisitView.VisitResult result(TitleVisit visit) {
        return visit.visitedOn() == null
                ? null
                : new VisitView.VisitResult(
                        visit.visitedOn(),
                        visit.percent(),
                        visit.passed(),
                        sheets.closed(visit.sheet()).orElse(null),
                        visit.record().orElse(null),
                        visit.proceeding());
    }

    private static List<VisitAct> acts(TitleVisit visit, Actor reader) {
        boolean office = SupervisionAccess.mayAct(reader, visit.title(), Role.COUNTY_OFFICE);
        boolean visitor = VisitAccess.mayConduct(reader, visit);
        List<VisitAct> acts = new ArrayList<>();
        if (visit.state() == VisitState.PLANNED) {
            if (visitor) {
                acts.add(visit.type().isScored() ? VisitAct.SCORE : VisitAct.RECORD);
                acts.add(VisitAct.REPORT_NOT_MET);
            }
            if (office) {
                acts.add(VisitAct.RESCHEDULE);
                acts.add(VisitAct.CANCEL);
            }
        }
        if (visit.state() == VisitState.REPORTED && office && !visitor) {
            acts.add(VisitAct.DECIDE);
        }
        if (visit.state() == VisitState.DONE && (office || (visitor && reader.isOfficer()))) {
            acts.add(VisitAct.HAND_OVER_LEAD);
        }
        if (visit.state() == VisitState.DONE && office) {
            acts.add(VisitAct.PROPOSE);
            if (visit.record().stream()
                    .flatMap(record -> record.purchases().stream())
                    .anyMatch(VisitPurchase::isRefused)) {
                acts.add(VisitAct.REPORT_REFUSAL);
            }
        }
        return acts;
    }
}
