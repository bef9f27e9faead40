package fangxin.procedure.evaluation;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalRepository;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.round.ScoringMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Domain service for score sheets on titles inside the transaction of a service: it opens the sheet of a re-check for a
 * team, finds the grounds that keep a person away, and reads a closed sheet.
 */
@ApplicationScoped
public class TitleSheets {
    /**
     * Order for the sheet of a re-check.
     *
     * @param number      certificate number of the title
     * @param subjectType code of the type of the subject
     * @param trade       code of the trade, or null
     * @param on          day whose editions apply
     * @param team        at least two evaluators; the first leads
     */
    public record SheetOrder(String number, String subjectType, String trade, LocalDate on, List<Account> team) {}

    /** Item of a sheet that is not marked yet, with its full points. */
    public record SheetItemName(String code, LocalizedText title, double max) implements Serializable {}

    /** Item of a closed sheet with its mark. */
    public record MarkedItem(
            String code, LocalizedText title, double points, double max, boolean leftOut, boolean veto, String reason)
            implements Serializable {
        static MarkedItem of(EvaluationResult.ItemResult line) {
            return new MarkedItem(
                    line.code(),
                    line.title(),
                    line.mark().points(),
                    line.max(),
                    line.mark().leftOut(),
                    line.mark().veto(),
                    line.mark().reason());
        }
    }

    /** Signer of a closed sheet. */
    public record SheetSignerName(
            @NotNull SheetSignature.SigningParty party,
            @NotNull String name,
            @NotNull Instant signedAt) implements Serializable {}

    /** Content of a closed sheet: the names of its editions, its items with marks, its signers. */
    public record ClosedSheet(
            @NotNull List<LocalizedText> editions,
            @NotNull List<MarkedItem> items,
            @NotNull List<SheetSignerName> signers)
            implements Serializable {}

    @Inject
    EvaluationRepository evaluations;

    @Inject
    RecusalRepository recusals;

    /** Returns every ground on which this person may not judge a title of this merchant; empty where there is none. */
    public List<RecusalGround> grounds(Account person, String merchant) {
        return recusals.of(person.username(), merchant).stream()
                .map(one -> new RecusalGround(RecusalGround.RecusalGroundType.valueOf(one.ground()), one.reason()))
                .toList();
    }

    /** Opens a sheet for a team; refused where no edition is in force on the day. The caller has locked the title. */
    public void open(SheetOrder order, Actor by, Instant now) {
        List<CriteriaEdition> editions = evaluations.editionsFor(order.subjectType(), order.trade(), order.on());
        if (editions.isEmpty()) {
            throw RuleViolation.at("plannedOn", "evaluation.recheck.edition", order.on());
        }
        WorkSubject subject = WorkSubject.title(order.number());
        EvaluationTeam team = new EvaluationTeam(
                subject,
                ScoringMode.USUAL,
                evaluations.team(subject).map(EvaluationTeam::generation).orElse(0) + 1,
                order.team().stream()
                        .map(person -> new TeamMember(person.username(), person.name()))
                        .toList(),
                new TeamAssignmentService.TeamAssignment(
                        order.team().stream().map(Account::username).toList(),
                        order.team().getFirst().username(),
                        null,
                        null),
                by,
                now);
        evaluations.add(team);
        evaluations.openSheet(team, editions, null, by, now);
    }

    /** Returns the items to mark on the newest sheet of a title, for the paper form. */
    public List<SheetItemName> itemsOf(String number) {
        return evaluations.sheet(WorkSubject.title(number)).stream()
                .flatMap(sheet -> evaluations.editionsOf(sheet).stream())
                .flatMap(CriteriaEdition::allItems)
                .map(item -> new SheetItemName(item.code(), item.title(), item.max()))
                .toList();
    }

    /** Returns a closed sheet by its id; empty where there is none. */
    public Optional<ClosedSheet> closed(String id) {
        return evaluations.closedSheet(id).map(sheet -> {
            EvaluationResult result = sheet.result().orElseThrow();
            return new ClosedSheet(
                    result.parts().stream()
                            .map(EvaluationResult.SheetResult::name)
                            .toList(),
                    result.parts().stream()
                            .flatMap(part -> part.lines().stream())
                            .map(MarkedItem::of)
                            .toList(),
                    evaluations.validSignatures(sheet).stream()
                            .map(one -> new SheetSignerName(one.party(), one.name(), one.signedAt()))
                            .toList());
        });
    }
}
