package fangxin.casework;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.SigningChainAssignees;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.consultation.ConsultationRepository;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Worklist of an officer: cases and tasks that wait for the officer's roles, and how urgent they are. */
@Stateless
@RolesAllowed(RoleNames.OFFICER)
public class WorklistService {
    private static final int SIZE = 20;

    /** @param daysLeft working days, negative when overdue, null where no limit runs */
    public record WorklistItem(
            String reference,
            String merchant,
            boolean confirmed,
            String signName,
            LocalizedText trade,
            Stage stage,
            LocalDate dueOn,
            boolean dueProvisional,
            Integer daysLeft,
            boolean lapseProposed) {}

    /** Number of cases that wait at a stage. */
    public record StageCount(Stage stage, long count) {}

    /** Numbers of waiting cases by urgency. Today and week do not include overdue ones. */
    public record WorklistSummary(long all, long overdue, long today, long week, List<StageCount> stages) {}

    /** Type of task that can wait for an officer besides cases. */
    public enum PendingTask {
        /** A request for an opinion or a joint examination that the body has not answered. */
        REPLY,
        /** Candidacies whose notice is over, for which a naming document can be drafted. */
        DRAFT,
        /** Official documents that were sent back to their drafter. */
        REDRAFT,
        REVIEW,
        SIGN
    }

    /** Number of waiting tasks of one type. */
    public record PendingTaskCount(PendingTask task, long count) {}

    /** One page of a list. Pages are counted from 1. */
    public record WorklistSlice(List<WorklistItem> rows, long total, int page, int pages) {}

    /** Titles aimed at and reached by an office in a round. */
    public record QuotaProgress(LocalizedText round, int quota, long named) {}

    @Inject
    CaseListQuery cases;

    @Inject
    ConsultationRepository consultations;

    @Inject
    DocumentReviewService officialDocuments;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    TradeRepository trades;

    @Inject
    RoundRepository rounds;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public WorklistSummary summary() {
        List<CaseListQuery.DueCount> tallies = cases.countByDueDay(CandidacyFilter.waitingFor(currentUser.actor()));
        LocalDate today = businessClock.now().today();
        Map<Stage, Long> stages = tallies.stream()
                .collect(Collectors.groupingBy(
                        CaseListQuery.DueCount::stage,
                        TreeMap::new,
                        Collectors.summingLong(CaseListQuery.DueCount::count)));
        return new WorklistSummary(
                sum(tallies, day -> true),
                sum(tallies, day -> day != null && day.isBefore(today)),
                sum(tallies, today::equals),
                sum(tallies, day -> day != null && day.isAfter(today) && !day.isAfter(CaseListQuery.sunday(today))),
                stages.entrySet().stream()
                        .map(stage -> new StageCount(stage.getKey(), stage.getValue()))
                        .toList());
    }

    /** Numbers of pending tasks of this person as a member of a conference agency or as a signer of a signing chain. */
    public List<PendingTaskCount> pendingTasks() {
        Actor actor = currentUser.actor();
        List<PendingTaskCount> owed = new ArrayList<>();
        if (actor.holds(Role.CONFERENCE_MEMBER)) {
            owed.add(new PendingTaskCount(PendingTask.REPLY, consultations.countRepliesDue(actor)));
        }
        Map<Role, Long> links = SigningChainAssignees.LINKS.stream().anyMatch(actor::holds)
                ? officialDocuments.countDueByRole()
                : Map.of();
        if (actor.holds(Role.HANDLER)) {
            owed.add(new PendingTaskCount(PendingTask.DRAFT, drafting.due()));
            owed.add(new PendingTaskCount(PendingTask.REDRAFT, links.getOrDefault(Role.HANDLER, 0L)));
        }
        if (actor.holds(Role.REVIEWER)) {
            owed.add(new PendingTaskCount(PendingTask.REVIEW, links.getOrDefault(Role.REVIEWER, 0L)));
        }
        if (actor.holds(Role.SIGNER)) {
            owed.add(new PendingTaskCount(PendingTask.SIGN, links.getOrDefault(Role.SIGNER, 0L)));
        }
        return List.copyOf(owed);
    }

    private static long sum(List<CaseListQuery.DueCount> tallies, Predicate<LocalDate> due) {
        return tallies.stream()
                .filter(tally -> due.test(tally.dueOn()))
                .mapToLong(CaseListQuery.DueCount::count)
                .sum();
    }

    public WorklistSlice page(CaseFilter filter, int page) {
        return page(filter, page, SIZE);
    }

    /** A page of another size. */
    public WorklistSlice page(CaseFilter filter, int page, int size) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        CandidacyFilter candidacies =
                filter.all() ? CandidacyFilter.visibleTo(actor) : CandidacyFilter.waitingFor(actor);
        long total = cases.count(candidacies, filter, now.today());
        int pages = (int) Math.max(1, (total + size - 1) / size);
        int shown = Math.clamp(page, 1, pages);
        Map<String, LocalizedText> names = trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name));
        List<WorklistItem> rows = cases.page(candidacies, filter, now.today(), (shown - 1) * size, size).stream()
                .map(row -> new WorklistItem(
                        row.reference(),
                        row.merchant(),
                        row.confirmed(),
                        row.signName(),
                        names.get(row.trade() == null ? "" : row.trade()),
                        row.stage(),
                        row.dueOn(),
                        row.dueProvisional(),
                        now.daysLeft(row.dueOn()),
                        row.lapseProposed()))
                .toList();
        return new WorklistSlice(rows, total, shown, pages);
    }

    /** The most urgent case, leaving out the one just worked on. */
    public Optional<String> next(String except) {
        return cases
                .page(
                        CandidacyFilter.waitingFor(currentUser.actor()),
                        CaseFilter.NONE,
                        businessClock.now().today(),
                        0,
                        2)
                .stream()
                .map(CaseRow::reference)
                .filter(reference -> !reference.equals(except))
                .findFirst();
    }

    /** Progress of this person's offices towards the quotas of their rounds. */
    public List<QuotaProgress> targets() {
        Set<String> offices = currentUser.actor().placesAs(Role.COUNTY_OFFICE).collect(Collectors.toSet());
        if (offices.isEmpty()) {
            return List.of();
        }
        List<CaseListQuery.NamedCount> named = cases.countNamed(offices);
        return rounds.all().stream()
                .flatMap(round -> offices.stream()
                        .filter(round.terms().participation().quotas()::containsKey)
                        .map(office -> target(round, office, named)))
                .limit(4)
                .toList();
    }

    private static QuotaProgress target(ApplicationRound round, String office, List<CaseListQuery.NamedCount> named) {
        return new QuotaProgress(
                round.title(),
                round.terms().participation().quotas().get(office),
                named.stream()
                        .filter(each ->
                                each.round().equals(round.id()) && each.office().equals(office))
                        .mapToLong(CaseListQuery.NamedCount::count)
                        .sum());
    }
}
