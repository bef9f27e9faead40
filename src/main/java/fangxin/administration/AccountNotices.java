package fangxin.administration;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sender of notices to the person and the auditors about what an administrator did with an account, so that neither a
 * takeover nor a mistake stays unseen. Auditors of every office above the account's posts, the city's among them, are
 * notified.
 */
@ApplicationScoped
public class AccountNotices {
    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Inject
    AuditTextRenderer words;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** @param posts the posts that the account has or had */
    public void send(AuditEntry act, Account person, Collection<Appointment> posts) {
        LocalizedText action = Messages.inBoth("administration.auditaction." + act.action());
        LocalizedText detail = detail(act);
        LocalDate day = LocalDate.ofInstant(act.takenAt(), ApplicationClock.CHINA);
        mailings.to(
                person,
                "administration.notice.person",
                key(act, person, person),
                person.name(),
                act.actor().name(),
                day,
                action,
                detail);
        auditors(posts)
                .filter(auditor -> !auditor.username().equals(person.username()))
                .forEach(auditor -> mailings.to(
                        auditor,
                        "administration.notice.auditor",
                        key(act, person, auditor),
                        person.name(),
                        person.username(),
                        act.actor().name(),
                        act.actor().account(),
                        day,
                        action,
                        detail));
    }

    private LocalizedText detail(AuditEntry act) {
        LocalizedText text =
                act.detail() == null ? null : AuditTextRenderer.render(act, words.names(List.of(act.detail())));
        return text == null
                ? new LocalizedText("", "")
                : new LocalizedText("（" + text.zh() + "）", " (" + text.en() + ")");
    }

    private Stream<Account> auditors(Collection<Appointment> posts) {
        Collection<String> offices = Stream.concat(
                        agencies.ofType(Agency.AgencyType.CITY_OFFICE).stream(),
                        posts.stream()
                                .flatMap(post -> agencies.find(post.place()).stream())
                                .flatMap(this::upwards))
                .map(Agency::code)
                .collect(Collectors.toSet());
        return accounts.holders(Role.AUDITOR, offices, businessClock.now().today()).values().stream()
                .flatMap(List::stream)
                .distinct();
    }

    private Stream<Agency> upwards(Agency agency) {
        return Stream.iterate(
                agency, each -> each != null, each -> each.parent() == null ? null : agencies.byCode(each.parent()));
    }

    /**
     * Returns the key of a notice. One act may concern several persons, and the same reader receives a notice about
     * each.
     */
    private static String key(AuditEntry act, Account person, Account reader) {
        return "act:" + act.id() + "/" + person.username() + "/" + reader.username();
    }
}
