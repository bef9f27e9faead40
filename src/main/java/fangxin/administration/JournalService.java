package fangxin.administration;

import fangxin.common.LocalizedText;
import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation;
import fangxin.document.table.KeySlice;
import fangxin.document.table.ListPage;
import fangxin.document.table.ListTable;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.JournalQuery;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.consultation.ReplyInJournal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Service boundary by which auditors and administrators read and count two journals, the steps on candidacies and the
 * audit log of administrative acts: those of the city all of them, those of a county what concerns the own area.
 */
@Stateless
@RolesAllowed({RoleNames.AUDITOR, RoleNames.ADMINISTRATOR})
public class JournalService {
    private static final int PAGE = 50;
    private static final String LAST_ID = "~";

    /**
     * Line of a journal, with its codes as stored and as text.
     *
     * @param reason   the reason as stored
     * @param rendered the reason as text, where it is made of codes or names; or null
     */
    public record JournalLine(
            @NotNull LineSubject concerned,
            @NotNull LineAction action,
            @NotNull LineAuthor author,
            String reason,
            LocalizedText rendered,
            @NotNull Instant recordedAt) {}

    /** Subject of a line: a candidacy, account, agency, trade or day, with its name or null. */
    public record LineSubject(String code, LocalizedText name) {}

    /** Step or administrative act of a line; the stages are null for an act. */
    public record LineAction(@NotNull String code, String stageBefore, String stageAfter) {}

    /**
     * Author of a line.
     *
     * @param place      code of the agency, or id of the merchant; null for an administrative act, as the role
     * @param placeName  name of the place, or null
     * @param deputyFor  account of the colleague for whom the person deputised, or null; deputyForName likewise
     * @param onBehalfOf person on whose behalf an officer recorded the step, or null
     */
    public record LineAuthor(
            @NotNull String account,
            @NotNull String name,
            String role,
            String place,
            LocalizedText placeName,
            String deputyFor,
            LocalizedText deputyForName,
            String onBehalfOf) {}

    /** Page of lines, newest first, with the cursor of the older ones, or null. */
    public record JournalLines(@NotNull List<JournalLine> lines, String next) {}

    @Inject
    JournalQuery journal;

    @Inject
    AuditLog auditLog;

    @Inject
    AuditTextRenderer words;

    @Inject
    AgencyRepository agencies;

    @Inject
    AdministrativeScope territory;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public JournalLines steps(JournalQuery.JournalFilter filter, String from) {
        List<JournalQuery.JournalHit> found = journal.page(
                filter, CandidacyFilter.visibleTo(currentUser.actor()), momentOf(from), id(from), PAGE + 1);
        JournalQuery.JournalHit last = found.size() > PAGE ? found.get(PAGE - 1) : null;
        return new JournalLines(
                lines(found.stream().limit(PAGE).toList()),
                last == null
                        ? null
                        : last.entry().recordedAt() + "_" + last.entry().id());
    }

    /** Returns the steps on the candidacies that the reader sees, after or before one of them. */
    public ListPage<JournalLine> steps(JournalQuery.JournalListFilter filter, KeySlice slice) {
        return journal.page(filter, CandidacyFilter.visibleTo(currentUser.actor()), slice)
                .with(this::lines);
    }

    /** Returns the number of the steps on the candidacies that the reader sees, counted up to a limit. */
    public long countSteps(JournalQuery.JournalListFilter filter) {
        return journal.countUpTo(ListTable.COUNTED, filter, CandidacyFilter.visibleTo(currentUser.actor()));
    }

    private List<JournalLine> lines(List<JournalQuery.JournalHit> found) {
        Map<String, LocalizedText> names = words.names(found.stream()
                .map(JournalQuery.JournalHit::entry)
                .flatMap(entry -> Stream.of(entry.place(), entry.deputyFor()))
                .toList());
        Collection<LocalizedText> bodies = agencies.names().values();
        return found.stream().map(each -> line(each, names, bodies)).toList();
    }

    public JournalLines administration(String from) {
        List<AuditEntry> found = auditLog.before(momentOf(from), id(from), reader(), PAGE + 1);
        AuditEntry last = found.size() > PAGE ? found.get(PAGE - 1) : null;
        return new JournalLines(
                acts(found.stream().limit(PAGE).toList()), last == null ? null : last.takenAt() + "_" + last.id());
    }

    /** Returns the administrative acts that the reader sees, after or before one of them. */
    public ListPage<JournalLine> administration(AuditLogFilter filter, KeySlice slice) {
        return auditLog.page(filter, reader(), slice).with(this::acts);
    }

    /** Returns the number of the administrative acts that the reader sees, counted up to a limit. */
    public long countAdministration(AuditLogFilter filter) {
        return auditLog.countUpTo(ListTable.COUNTED, filter, reader());
    }

    private AuditLog.AuditLogReader reader() {
        return new AuditLog.AuditLogReader(
                territory.readBy(currentUser.actor()),
                CandidacyFilter.visibleTo(currentUser.actor()),
                businessClock.now().today());
    }

    private List<JournalLine> acts(List<AuditEntry> found) {
        Map<String, LocalizedText> names = words.names(found.stream()
                .flatMap(act -> Stream.of(act.subject(), act.detail()))
                .toList());
        Function<AuditEntry, LocalizedText> about = words.about(names);
        return found.stream()
                .map(act -> new JournalLine(
                        new LineSubject(act.subject(), about.apply(act)),
                        new LineAction(act.action().name(), null, null),
                        new LineAuthor(act.actor().account(), act.actor().name(), null, null, null, null, null, null),
                        act.detail(),
                        AuditTextRenderer.render(act, names),
                        act.takenAt()))
                .toList();
    }

    private Instant momentOf(String from) {
        if (from == null || from.isBlank()) {
            return businessClock.now().at().plusSeconds(1);
        }
        try {
            return Instant.parse(from.substring(0, Math.max(0, from.indexOf('_'))));
        } catch (DateTimeParseException unreadable) {
            throw new MalformedRequest(
                    List.of(new RuleViolation.Violation("cursor", "administration.journal.cursor", List.of())));
        }
    }

    private static String id(String from) {
        return from == null || from.isBlank() ? LAST_ID : from.substring(from.indexOf('_') + 1);
    }

    private static JournalLine line(
            JournalQuery.JournalHit found, Map<String, LocalizedText> names, Collection<LocalizedText> bodies) {
        JournalEntry entry = found.entry();
        LocalizedText merchant = new LocalizedText(found.merchant(), found.merchant());
        return new JournalLine(
                new LineSubject(found.reference(), merchant),
                new LineAction(
                        entry.step().name(),
                        entry.stageBefore().name(),
                        entry.stageAfter().name()),
                new LineAuthor(
                        entry.actor().account(),
                        entry.actor().name(),
                        entry.role() == null ? null : entry.role().name(),
                        entry.place(),
                        entry.role() == Role.MERCHANT ? merchant : name(names, entry.place()),
                        entry.deputyFor(),
                        name(names, entry.deputyFor()),
                        entry.onBehalfOf()),
                entry.reason(),
                entry.step() == Step.REPLY
                        ? ReplyInJournal.read(entry.reason(), bodies).orElse(null)
                        : null,
                entry.recordedAt());
    }

    private static LocalizedText name(Map<String, LocalizedText> names, String code) {
        return code == null ? null : names.getOrDefault(code, new LocalizedText(code, code));
    }
}
