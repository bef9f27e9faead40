package fangxin.administration;

import fangxin.application.DossierDesk;
import fangxin.archive.CaseFileDesk;
import fangxin.evaluation.ConflictDesk;
import fangxin.identity.AccountDesk;
import fangxin.identity.Actor;
import fangxin.intake.Intake;
import fangxin.intake.IntakeDesk;
import fangxin.intake.Report;
import fangxin.invitation.InvitationDesk;
import fangxin.naming.ObjectionDesk;
import fangxin.stationery.Rosters;
import fangxin.stationery.TemplateDesk;
import fangxin.target.TargetDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/**
 * Enters in the journal what other desks decided: the set-up, registers, goals, templates; who declared or withdrew a
 * conflict of interest; and who looked at personal data, took the file of a case, or a list.
 */
@ApplicationScoped
public class RegisterJournal {
    @Inject
    AdministrativeActs acts;

    void enter(@Observes InvitationDesk.Founded founded) {
        acts.record(AdministrativeAct.Kind.SET_UP, founded.username(), founded.name(),
                new Actor(founded.username(), founded.name(), List.of()));
    }

    void enter(@Observes TargetDesk.Entered goals) {
        acts.record(AdministrativeAct.Kind.SET_TARGETS, String.valueOf(goals.year()), goals.detail());
    }

    void enter(@Observes CaseFileDesk.Taken file) {
        acts.record(AdministrativeAct.Kind.EXPORT_CASE, file.reference(), file.office());
    }

    void enter(@Observes DossierDesk.Looked looked) {
        acts.record(AdministrativeAct.Kind.LOOK, looked.reference(),
                looked.paper() == null ? looked.purpose() : looked.paper() + ": " + looked.purpose());
    }

    void enter(@Observes ObjectionDesk.ObjectorRead read) {
        acts.record(AdministrativeAct.Kind.READ_OBJECTOR, read.reference(), read.receipt() + ": " + read.reason());
    }

    void enter(@Observes ConflictDesk.Changed conflict) {
        acts.record(conflict.withdrawn() ? AdministrativeAct.Kind.WITHDRAW_CONFLICT
                : AdministrativeAct.Kind.DECLARE_CONFLICT, conflict.account(),
                conflict.relation() + ": " + conflict.merchant());
    }

    void enter(@Observes AccountDesk.EmployerChanged employer) {
        acts.record(AdministrativeAct.Kind.CHANGE_EMPLOYER, employer.account(),
                Objects.requireNonNullElse(employer.before(), "—") + " → "
                        + Objects.requireNonNullElse(employer.after(), "—"));
    }

    void enter(@Observes TemplateDesk.Used template) {
        acts.record(AdministrativeAct.Kind.USE_TEMPLATE, template.kind().name(), "%s %s %d".formatted(template.office(),
                template.own() ? "OWN" : "SHIPPED", template.issue()));
    }

    @Transactional
    void enter(@Observes Rosters.Taken list) {
        acts.record(AdministrativeAct.Kind.EXPORT_LIST, list.name(),
                list.rows() + (list.filters().isEmpty() ? "" : ": " + String.join(", ", list.filters())));
    }

    void enter(@Observes IntakeDesk.Decided decided) {
        Report report = decided.report();
        acts.record(decided.state() == Intake.State.REFUSED ? AdministrativeAct.Kind.REFUSE_REGISTER
                : AdministrativeAct.Kind.TAKE_REGISTER, decided.id(),
                "%s SHA-256 %s: TOTAL %d, ACCEPTED %d, REFUSED %d, CONFLICTS %d, KNOWN %d%s".formatted(
                        decided.fileName(), decided.sha256(), report.total(),
                        decided.state() == Intake.State.REFUSED ? 0 : report.acceptable(), report.refused(),
                        report.conflicts(), report.known(), decided.partial() ? ", PARTIAL" : ""));
    }
}
