package fangxin.casework;

import fangxin.casework.CaseFilter.DueFilter;
import fangxin.casework.CaseOwnershipView.CaseOwner;
import fangxin.common.LocalizedText;
import fangxin.common.NameCollation;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.Stage;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the worklist of an officer (everything that waits for the officer's posts, the most urgent
 * first), with its counts, the next task, and the quotas of the rounds.
 */
@Stateless
@RolesAllowed(RoleNames.OFFICER)
public class WorklistService {
    private static final int SIZE = 20;

    /** Largest number of rows of which a copy is kept; exports ask for more. */
    private static final int LONGEST_COPY = 100;

    private static final String SINCE = "since";

    /** Sort key of an item, by the key of the column. */
    private static final Map<String, Function<WorklistItem, Comparable<?>>> ORDERS = Map.of(
            "subject",
            item -> NameCollation.key(item.subject().zh()),
            "task",
            WorklistItem::type,
            "stage",
            item -> item.facts() == null ? null : item.facts().stage(),
            SINCE,
            WorklistItem::since,
            "due",
            WorklistItem::dueOn);

    /**
     * Facts of a case in the list.
     *
     * @param owner        name of the officer who owns it at the reader's agency, or null
     * @param ownerAccount account of that officer, or null
     */
    public record CaseFacts(
            @NotNull String reference,
            @NotNull Stage stage,
            LocalizedText trade,
            boolean confirmed,
            boolean lapseProposed,
            String owner,
            String ownerAccount) {}

    /**
     * Task or case in the list.
     *
     * @param subject   the shop, document or file that it is about
     * @param detail    second line, such as the registered name; null where there is none
     * @param since     when the task arose, or the case entered its stage
     * @param daysLeft  working days, negative when overdue, null where no limit runs
     * @param page      path of the page on which it is done
     * @param reason    path of the page that explains the last day; null where none is counted
     * @param reference of the case, where it can be handled among several; else null
     * @param facts     of the case; null for other tasks
     */
    public record WorklistItem(
            TaskType type,
            LocalizedText subject,
            String detail,
            Instant since,
            LocalDate dueOn,
            boolean dueProvisional,
            Integer daysLeft,
            @NotNull String page,
            String reason,
            String reference,
            CaseFacts facts) {}

    /** Number of cases that wait at a stage. */
    public record StageCount(@NotNull Stage stage, long count) {}

    /** Number of waiting tasks of one type besides cases. */
    public record TaskCount(@NotNull TaskType type, long count) {}

    /** Numbers of waiting cases and tasks by urgency and type. Today and week do not include overdue ones. */
    public record WorklistSummary(
            long all,
            long overdue,
            long today,
            long week,
            @NotNull List<StageCount> stages,
            @NotNull List<TaskCount> tasks) {}

    /** One page of a list. Pages are counted from 1. */
    public record WorklistSlice(@NotNull List<WorklistItem> rows, long total, int page, int pages) {}

    /**
     * Titles aimed at and reached by an office in a round.
     *
     * @param id id of the round
     */
    public record QuotaProgress(@NotNull String id, @NotNull LocalizedText round, int quota, long named) {}

    /** Tasks, other than cases, that wait for a person at a time, the most urgent first. */
    private record Waiting(Actor actor, BusinessMoment now, List<WaitingTask> tasks) {
        LocalDate today() {
            return now.today();
        }
    }

    /** Items that a filter includes: tasks that are not cases, the most urgent first, and the filter of the cases. */
    private record WorklistPart(
            Waiting waiting,
            WorklistFilter filter,
            CandidacyFilter candidacies,
            OwnerCondition owned,
            List<WaitingTask> tasks) {
        List<WorklistItem> items() {
            return tasks.stream().map(task -> item(task, waiting.now())).toList();
        }
    }

    @Inject
    CaseListQuery cases;

    @Inject
    WaitingTasks tasks;

    @Inject
    WorklistCopies copies;

    @Inject
    CaseAssignmentRepository assignments;

    @Inject
    TradeRepository trades;

    @Inject
    RoundRepository rounds;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public WorklistSummary summary() {
        return copied("summary", null, this::summary);
    }

    /** Returns a page for programs, the most urgent first. */
    public WorklistSlice page(WorklistFilter filter, int page) {
        WorklistPart part = part(waiting(), filter);
        long total = total(part);
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int shown = Math.clamp(page, 1, pages);
        return new WorklistSlice(mostUrgent(part, (shown - 1) * SIZE, SIZE), total, shown, pages);
    }

    /** Returns a part of the list, in an order that its reader chose; null for the most urgent first. */
    public List<WorklistItem> page(WorklistFilter filter, ListSlice slice) {
        return slice.count() > LONGEST_COPY
                ? page(waiting(), filter, slice)
                : copied("page", List.of(filter, slice), waiting -> page(waiting, filter, slice));
    }

    private List<WorklistItem> page(Waiting waiting, WorklistFilter filter, ListSlice slice) {
        WorklistPart part = part(waiting, filter);
        return slice.order() == null ? mostUrgent(part, slice.first(), slice.count()) : ordered(part, slice);
    }

    /** Returns the number of items that a filter includes. */
    public long count(WorklistFilter filter) {
        return copied("count", filter, waiting -> total(part(waiting, filter)));
    }

    /** Returns the most urgent task, leaving out the case just worked on. */
    public Optional<WorklistItem> next(String except) {
        return mostUrgent(part(waiting(), WorklistFilter.NONE), 0, 2).stream()
                .filter(item ->
                        item.facts() == null || !item.facts().reference().equals(except))
                .findFirst();
    }

    /** Returns the progress of this person's offices towards the quotas of their rounds. */
    public List<QuotaProgress> targets() {
        Actor actor = currentUser.actor();
        return copied("targets", null, actor, businessClock.now(), () -> targets(actor));
    }

    /** Reads a part of the worklist, or returns its copy, for which no source is asked. */
    private <T> T copied(String part, Object asked, Function<Waiting, T> source) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return copied(part, asked, actor, now, () -> source.apply(waiting(actor, now)));
    }

    private <T> T copied(String part, Object asked, Actor reader, BusinessMoment now, Supplier<T> source) {
        return copies.readUnlessWriting(new WorklistCopies.Part(part, asked, reader, now.today()), source);
    }

    private Waiting waiting() {
        return waiting(currentUser.actor(), businessClock.now());
    }

    private Waiting waiting(Actor actor, BusinessMoment now) {
        return new Waiting(actor, now, tasks.find(actor, now));
    }

    private WorklistSummary summary(Waiting waiting) {
        List<CaseListQuery.DueCount> counted = cases.countByDueDay(CandidacyFilter.waitingFor(waiting.actor()));
        LocalDate today = waiting.today();
        Map<Stage, Long> stages = counted.stream()
                .collect(Collectors.groupingBy(
                        CaseListQuery.DueCount::stage,
                        TreeMap::new,
                        Collectors.summingLong(CaseListQuery.DueCount::count)));
        Map<TaskType, Long> types = waiting.tasks().stream()
                .collect(Collectors.groupingBy(WaitingTask::type, TreeMap::new, Collectors.counting()));
        return new WorklistSummary(
                count(counted, each -> true, waiting, day -> true),
                count(
                        counted,
                        each -> each.stage().isOverdue(each.dueOn(), today),
                        waiting,
                        day -> DueFilter.OVERDUE.includes(day, today)),
                count(counted, waiting, DueFilter.TODAY),
                count(counted, waiting, DueFilter.WEEK),
                stages.entrySet().stream()
                        .map(stage -> new StageCount(stage.getKey(), stage.getValue()))
                        .toList(),
                types.entrySet().stream()
                        .map(type -> new TaskCount(type.getKey(), type.getValue()))
                        .toList());
    }

    private static long count(List<CaseListQuery.DueCount> cases, Waiting waiting, DueFilter due) {
        Predicate<LocalDate> included = day -> due.includes(day, waiting.today());
        return count(cases, each -> included.test(each.dueOn()), waiting, included);
    }

    private static long count(
            List<CaseListQuery.DueCount> cases,
            Predicate<CaseListQuery.DueCount> counting,
            Waiting waiting,
            Predicate<LocalDate> due) {
        return cases.stream()
                        .filter(counting)
                        .mapToLong(CaseListQuery.DueCount::count)
                        .sum()
                + waiting.tasks().stream()
                        .filter(task -> due.test(task.dueOn()))
                        .count();
    }

    private WorklistPart part(Waiting waiting, WorklistFilter filter) {
        CandidacyFilter candidacies = filter.cases().all()
                ? CandidacyFilter.visibleTo(waiting.actor())
                : CandidacyFilter.waitingFor(waiting.actor());
        return new WorklistPart(
                waiting,
                filter,
                candidacies,
                OwnerCondition.of(filter.owner(), waiting.actor()),
                waiting.tasks().stream()
                        .filter(task -> filter.includes(task, waiting.today()))
                        .toList());
    }

    private long countCases(WorklistPart part) {
        return part.filter().includesCases()
                ? cases.count(
                        part.candidacies(),
                        part.filter().cases(),
                        part.owned(),
                        part.waiting().today())
                : 0;
    }

    private long total(WorklistPart part) {
        return part.tasks().size() + countCases(part);
    }

    /** Returns the cases from a position on, the most urgent first. */
    private List<WorklistItem> cases(WorklistPart part, int first, int size) {
        return part.filter().includesCases()
                ? items(
                        cases.page(
                                part.candidacies(),
                                part.filter().cases(),
                                part.owned(),
                                part.waiting().today(),
                                first,
                                size),
                        part.waiting())
                : List.of();
    }

    private List<WorklistItem> mostUrgent(WorklistPart part, int first, int size) {
        int skipped = WorklistOrder.skippedCases(first, part.tasks().size());
        return withTimes(WorklistOrder.window(
                part.items(),
                cases(part, skipped, first + size - skipped),
                item -> WaitingTask.urgency(item.type(), item.dueOn()),
                first - skipped,
                size));
    }

    /**
     * Returns the items in another order than by urgency. They are sorted in memory: no query orders a union of
     * sources, and the tasks of one agency are bounded by its capacity.
     */
    private List<WorklistItem> ordered(WorklistPart part, ListSlice slice) {
        List<WorklistItem> all = Stream.concat(
                        part.items().stream(), cases(part, 0, Math.toIntExact(countCases(part))).stream())
                .toList();
        return slice.order().key().equals(SINCE)
                ? slice.part(withTimes(all), ORDERS)
                : withTimes(slice.part(all, ORDERS));
    }

    private static WorklistItem item(WaitingTask task, BusinessMoment now) {
        return new WorklistItem(
                task.type(),
                task.subject(),
                task.detail(),
                task.since(),
                task.dueOn(),
                task.dueProvisional(),
                now.daysLeft(task.dueOn()),
                task.page(),
                task.reason(),
                task.reference(),
                null);
    }

    private List<WorklistItem> items(List<CaseRow> rows, Waiting waiting) {
        Map<String, CaseOwner> owners = assignments.owners(
                rows.stream().map(CaseRow::reference).toList(),
                CaseOwnerPolicy.agencies(waiting.actor()),
                waiting.today());
        Map<String, LocalizedText> names =
                rows.isEmpty() ? Map.of() : trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name));
        return rows.stream()
                .map(row -> new WorklistItem(
                        TaskType.CASE,
                        WaitingTask.named(row.signName() == null ? row.merchant() : row.signName()),
                        row.merchant(),
                        row.submittedAt(),
                        row.dueOn(),
                        row.dueProvisional(),
                        row.stage().daysLeft(row.dueOn(), waiting.now()),
                        "/work/case?reference=" + row.reference(),
                        "/work/deadline?reference=" + row.reference(),
                        row.reference(),
                        new CaseFacts(
                                row.reference(),
                                row.stage(),
                                names.get(row.trade() == null ? "" : row.trade()),
                                row.confirmed(),
                                row.lapseProposed(),
                                Optional.ofNullable(owners.get(row.reference()))
                                        .map(CaseOwner::name)
                                        .orElse(null),
                                Optional.ofNullable(owners.get(row.reference()))
                                        .map(CaseOwner::account)
                                        .orElse(null))))
                .toList();
    }

    /** Returns the items with the time at which each case entered its stage. */
    private List<WorklistItem> withTimes(List<WorklistItem> items) {
        Map<String, Instant> times = cases.stageSince(items.stream()
                .map(WorklistItem::facts)
                .filter(Objects::nonNull)
                .map(CaseFacts::reference)
                .toList());
        return items.stream()
                .map(item -> item.facts() == null
                        ? item
                        : new WorklistItem(
                                item.type(),
                                item.subject(),
                                item.detail(),
                                times.getOrDefault(item.facts().reference(), item.since()),
                                item.dueOn(),
                                item.dueProvisional(),
                                item.daysLeft(),
                                item.page(),
                                item.reason(),
                                item.reference(),
                                item.facts()))
                .toList();
    }

    private List<QuotaProgress> targets(Actor actor) {
        Set<String> offices = actor.placesAs(Role.COUNTY_OFFICE).collect(Collectors.toSet());
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
                round.id(),
                round.title(),
                round.terms().participation().quotas().get(office),
                named.stream()
                        .filter(each ->
                                each.round().equals(round.id()) && each.office().equals(office))
                        .mapToLong(CaseListQuery.NamedCount::count)
                        .sum());
    }
}
