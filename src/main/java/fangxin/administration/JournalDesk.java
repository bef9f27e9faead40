package fangxin.administration;

import fangxin.Malformed;
import fangxin.RuleViolation;
import fangxin.calendar.Moments;
import fangxin.candidacy.Entry;
import fangxin.candidacy.JournalPages;
import fangxin.candidacy.Step;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Where auditors and administrators read what was done: on candidacies, and in the administration itself. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
public class JournalDesk {
    private static final int PAGE = 50;
    private static final String LAST_ID = "~";

    /** One line. {@code what} is the step or act; {@code subject} the reference, account, body, trade or day. */
    public record Line(String subject, String what, String before, String after, String account, String actor,
            String role, String place, String deputyFor, String behalf, String reason, Instant at) { }

    /** Some lines, newest first, and from where the older ones follow, or null. */
    public record Page(List<Line> lines, String next) { }

    @Inject
    JournalPages journal;
    @Inject
    AdministrativeActs acts;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Page steps(JournalPages.Filter filter, String from) {
        List<JournalPages.Found> found = journal.page(filter, signedIn.actor().away(), at(from), id(from), PAGE + 1);
        List<Line> lines = found.stream().limit(PAGE).map(each -> line(each.reference(), each.entry())).toList();
        JournalPages.Found last = found.size() > PAGE ? found.get(PAGE - 1) : null;
        return new Page(lines, last == null ? null : last.entry().at() + "_" + last.entry().id());
    }

    public Page administration(String from) {
        List<AdministrativeAct> found = acts.before(at(from), id(from), PAGE + 1);
        List<Line> lines = found.stream().limit(PAGE).map(act -> new Line(act.subject(), act.kind().name(), null, null,
                act.account(), act.actorName(), null, null, null, null, act.detail(), act.at())).toList();
        AdministrativeAct last = found.size() > PAGE ? found.get(PAGE - 1) : null;
        return new Page(lines, last == null ? null : last.at() + "_" + last.id());
    }

    /** All steps there are, to choose from. */
    public List<Step> stepNames() {
        return List.of(Step.values());
    }

    private Instant at(String from) {
        if (from == null || from.isBlank()) {
            return moments.now().at().plusSeconds(1);
        }
        try {
            return Instant.parse(from.substring(0, Math.max(0, from.indexOf('_'))));
        } catch (DateTimeParseException unreadable) {
            throw new Malformed(List.of(new RuleViolation.Violation("cursor", "administration.journal.cursor",
                    List.of())));
        }
    }

    private static String id(String from) {
        return from == null || from.isBlank() ? LAST_ID : from.substring(from.indexOf('_') + 1);
    }

    private static Line line(String reference, Entry entry) {
        return new Line(reference, entry.step().name(), entry.before().name(), entry.after().name(), entry.account(),
                entry.actorName(), entry.role() == null ? null : entry.role().name(), entry.place(),
                entry.deputyFor(), entry.behalf(), entry.reason(), entry.at());
    }
}
