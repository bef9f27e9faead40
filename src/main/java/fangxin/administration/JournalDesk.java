package fangxin.administration;

import fangxin.Malformed;
import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.candidacy.Entry;
import fangxin.candidacy.JournalPages;
import fangxin.candidacy.Step;
import fangxin.consultation.ReplyInJournal;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where auditors and administrators read what was done: on candidacies, and in the administration itself. An auditor and
 * the city's administrators read all of it, a county's administrator what concerns the own area.
 */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
public class JournalDesk {
    private static final int PAGE = 50;
    private static final String LAST_ID = "~";

    /**
     * One line, its codes as they are kept and in words.
     *
     * @param subject the reference, account, body, trade or day
     * @param about   what the subject is called, or null
     * @param what    the step or act
     * @param where   what the place is called, or null; standsInFor likewise
     * @param said    the reason in words, where it is made of codes or names; or null
     */
    public record Line(String subject, Wording about, String what, String before, String after, String account,
            String actor, String role, String place, Wording where, String deputyFor, Wording standsInFor,
            String behalf, String reason, Wording said, Instant at) { }

    /** Some lines, newest first, and from where the older ones follow, or null. */
    public record Page(List<Line> lines, String next) { }

    @Inject
    JournalPages journal;
    @Inject
    AdministrativeActs acts;
    @Inject
    JournalWords words;
    @Inject
    Organs organs;
    @Inject
    Territory territory;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Page steps(JournalPages.Filter filter, String from) {
        List<JournalPages.Found> found = journal.page(filter, area(), signedIn.actor().away(), at(from), id(from), PAGE + 1);
        Map<String, Wording> names = words.names(found.stream().map(JournalPages.Found::entry)
                .flatMap(entry -> Stream.of(entry.place(), entry.deputyFor())).toList());
        Collection<Wording> bodies = organs.names().values();
        List<Line> lines = found.stream().limit(PAGE).map(each -> line(each, names, bodies)).toList();
        JournalPages.Found last = found.size() > PAGE ? found.get(PAGE - 1) : null;
        return new Page(lines, last == null ? null : last.entry().at() + "_" + last.entry().id());
    }

    public Page administration(String from) {
        List<AdministrativeAct> found = acts.before(at(from), id(from), new AdministrativeActs.Reader(area(),
                signedIn.actor().away(), moments.now().today()), PAGE + 1);
        Map<String, Wording> names = words.names(found.stream().flatMap(act -> Stream.of(act.subject(), act.detail()))
                .toList());
        Function<AdministrativeAct, Wording> about = words.about(names);
        List<Line> lines = found.stream().limit(PAGE).map(act -> new Line(act.subject(), about.apply(act),
                act.kind().name(), null, null, act.account(), act.actorName(), null, null, null, null, null, null,
                act.detail(), JournalWords.said(act, names), act.at())).toList();
        AdministrativeAct last = found.size() > PAGE ? found.get(PAGE - 1) : null;
        return new Page(lines, last == null ? null : last.at() + "_" + last.id());
    }

    private Optional<Set<String>> area() {
        Actor reader = signedIn.actor();
        return reader.holds(Role.AUDITOR) ? Optional.empty() : territory.of(reader);
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

    private static Line line(JournalPages.Found found, Map<String, Wording> names, Collection<Wording> bodies) {
        Entry entry = found.entry();
        Wording merchant = new Wording(found.merchant(), found.merchant());
        return new Line(found.reference(), merchant, entry.step().name(), entry.before().name(), entry.after().name(),
                entry.account(), entry.actorName(), entry.role() == null ? null : entry.role().name(), entry.place(),
                entry.role() == Role.MERCHANT ? merchant : name(names, entry.place()), entry.deputyFor(),
                name(names, entry.deputyFor()), entry.behalf(), entry.reason(), entry.step() == Step.REPLY
                        ? ReplyInJournal.read(entry.reason(), bodies).orElse(null) : null, entry.at());
    }

    private static Wording name(Map<String, Wording> names, String code) {
        return code == null ? null : names.getOrDefault(code, new Wording(code, code));
    }
}
