package fangxin.administration;

import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Appointment;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.message.Letters;
import fangxin.platform.Clocks;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notifies the person and the auditors of what an administrator did with an account, so that neither a takeover nor a
 * mistake stays unseen. Auditors of every office above the account's posts, the city's among them, are notified.
 */
@ApplicationScoped
public class AccountNotices {
    @Inject
    Accounts accounts;
    @Inject
    Organs organs;
    @Inject
    JournalWords words;
    @Inject
    Mailings mailings;
    @Inject
    Moments moments;

    /** @param posts the posts that the account has or had */
    public void send(AdministrativeAct act, Account person, Collection<Appointment> posts) {
        Wording kind = Letters.inBoth("administration.act." + act.kind());
        Wording detail = detail(act);
        LocalDate day = LocalDate.ofInstant(act.at(), Clocks.CHINA);
        mailings.to(person, "administration.notice.person", key(act, person, person), person.name(), act.actorName(), day, kind,
                detail);
        auditors(posts).filter(auditor -> !auditor.username().equals(person.username())).forEach(auditor ->
                mailings.to(auditor, "administration.notice.auditor", key(act, person, auditor), person.name(),
                        person.username(), act.actorName(), act.account(), day, kind, detail));
    }

    private Wording detail(AdministrativeAct act) {
        Wording said = act.detail() == null ? null : JournalWords.said(act, words.names(List.of(act.detail())));
        return said == null ? new Wording("", "") : new Wording("（" + said.zh() + "）", " (" + said.en() + ")");
    }

    private Stream<Account> auditors(Collection<Appointment> posts) {
        Collection<String> offices = Stream.concat(organs.ofKind(Organ.Kind.CITY_OFFICE).stream(), posts.stream()
                .flatMap(post -> organs.find(post.place()).stream()).flatMap(this::upwards)).map(Organ::code)
                .collect(Collectors.toSet());
        return accounts.holding(Role.AUDITOR, offices, moments.now().today()).values().stream().flatMap(List::stream)
                .distinct();
    }

    private Stream<Organ> upwards(Organ organ) {
        return Stream.iterate(organ, each -> each != null, each -> each.parent() == null ? null
                : organs.byCode(each.parent()));
    }

    /** One act may concern several persons, each of whom the same reader learns about. */
    private static String key(AdministrativeAct act, Account person, Account reader) {
        return "act:" + act.id() + "/" + person.username() + "/" + reader.username();
    }
}
