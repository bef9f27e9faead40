package fangxin.procedure.evaluation;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.procedure.cultivation.SelfCheckFindings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary that shows the evaluation of a candidacy to staff and the merchant: team, signatures, result and
 * opinion; nothing of the marks before the sheet is closed.
 */
@Stateless
@RolesAllowed(RoleNames.CASE_READER)
public class EvaluationViewService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    SelfCheckFindings verifications;

    @Inject
    CurrentUser currentUser;

    public EvaluationView view(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        WorkSubject subject = WorkSubject.of(candidacy);
        return evaluations
                .sheet(subject)
                .map(sheet -> view(reference, sheet))
                .or(() -> evaluations.team(subject).map(EvaluationViewService::alone))
                .orElseGet(() -> EvaluationView.withoutSheet(List.of(), null));
    }

    /**
     * Returns the view of a team whose members score separately: before the merge it contains only the names of the
     * members.
     */
    private static EvaluationView alone(EvaluationTeam team) {
        return EvaluationView.withoutSheet(SheetView.SheetMember.of(team, List.of()), team.assignedAt());
    }

    private EvaluationView view(String reference, ScoreSheet sheet) {
        Optional<EvaluationResult> result = sheet.result();
        List<SheetSignature> signatures = evaluations.validSignatures(sheet);
        List<SheetView.SheetMember> team = SheetView.SheetMember.of(sheet.team(), signatures);
        Map<String, List<SheetView.SheetPhoto>> photos = result.isEmpty()
                ? Map.of()
                : files.of(reference).stream()
                        .filter(file -> file.purpose().startsWith("MARK-"))
                        .collect(Collectors.groupingBy(
                                file -> file.purpose().substring("MARK-".length()),
                                Collectors.mapping(SheetView.SheetPhoto::of, Collectors.toList())));
        Map<String, Boolean> selfChecks = evaluations.selfChecks(reference);
        Map<String, Boolean> seen = verifications.observedSelfChecks(reference);
        return new EvaluationView(
                team,
                sheet.team().assignedAt(),
                SheetView.SheetClosing.of(sheet),
                sheet.visitedOn(),
                sheet.amendmentReason(),
                signatures.stream().map(SheetView.SheetSignatureView::of).toList(),
                result.orElse(null),
                result.map(EvaluationView.ResultExplanation::of).orElse(EvaluationView.ResultExplanation.NONE),
                new EvaluationView.AnswerComparison(
                        selfChecks,
                        seen,
                        lines(result)
                                .filter(line -> line.differs(selfChecks.get(line.code()), seen.get(line.code())))
                                .map(EvaluationResult.ItemResult::code)
                                .toList()),
                photos,
                evaluations.opinion(sheet.subject()).map(this::opinionView).orElse(null));
    }

    private static Stream<EvaluationResult.ItemResult> lines(Optional<EvaluationResult> result) {
        return result.stream().flatMap(one -> one.parts().stream()).flatMap(part -> part.lines().stream());
    }

    private EvaluationView.OpinionView opinionView(EvaluationOpinion opinion) {
        return new EvaluationView.OpinionView(
                opinion.grade().orElse(null),
                opinion.opinion(),
                opinion.documentNumber(),
                opinion.documentDate(),
                opinion.scan(),
                agencies.find(opinion.place()).map(Agency::name).orElse(null),
                opinion.signedByName(),
                opinion.recordedByName(),
                opinion.signedAt());
    }
}
