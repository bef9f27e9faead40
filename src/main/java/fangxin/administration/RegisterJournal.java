package fangxin.administration;

import fangxin.archive.CaseFileDesk;
import fangxin.identity.Actor;
import fangxin.intake.Intake;
import fangxin.intake.IntakeDesk;
import fangxin.intake.Report;
import fangxin.invitation.InvitationDesk;
import fangxin.target.TargetDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Enters in the journal what other desks decided: the set-up, registers, goals, and who took the file of a case out. */
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
