package fangxin.evaluation;

import fangxin.Unknown;
import fangxin.application.ApplicationForms;
import fangxin.application.Submission;
import fangxin.candidacy.Candidacy;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Appointment;
import fangxin.identity.Role;
import fangxin.merchant.Contact;
import fangxin.merchant.Premises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who must keep away from which candidacy: declared, or detected. */
@ApplicationScoped
public class Conflicts {
    private static final List<String> PHONES = List.of("contactPhone", "rightsPhone");

    @PersistenceContext
    EntityManager em;
    @Inject
    Accounts accounts;
    @Inject
    ApplicationForms forms;

    /** Every ground on which this person may not judge this candidacy; empty where there is none. */
    public List<Recusal> of(Account person, Candidacy candidacy, LocalDate today) {
        List<Recusal> grounds = new ArrayList<>(asOutsider(person, candidacy, today));
        grounds.addAll(earlier(person, candidacy));
        return grounds;
    }

    /** The grounds that hold for whoever decides, whatever he or she did on the candidacy before. */
    public List<Recusal> asOutsider(Account person, Candidacy candidacy, LocalDate today) {
        return grounds(person, candidacy, declaredBy(person.username()), phonesOf(candidacy, person, today),
                accounts.appointmentsOf(person.username()));
    }

    static List<Recusal> earlier(Account person, Candidacy candidacy) {
        return candidacy.journal().stream()
                .filter(entry -> entry.account().equals(person.username()) && entry.role() != Role.EVALUATOR)
                .map(entry -> new Recusal(Recusal.Ground.EARLIER_HAND, null)).limit(1).toList();
    }

    static List<Recusal> grounds(Account person, Candidacy candidacy, List<Conflict> declared, Set<String> phones,
            List<Appointment> posts) {
        List<Recusal> grounds = new ArrayList<>();
        String merchant = candidacy.merchant().name();
        String sign = candidacy.premises().map(Premises::signName).orElse(null);
        declared.stream().filter(Conflict::stands).filter(one -> one.concerns(candidacy.merchant(), sign))
                .forEach(one -> grounds.add(new Recusal(Recusal.Ground.DECLARED, one.reason())));
        if (Recusal.sameFirm(person.employer(), merchant) || Recusal.sameFirm(person.employer(), sign)) {
            grounds.add(new Recusal(Recusal.Ground.EMPLOYER, null));
        }
        if (person.phone() != null && phones.contains(Contact.normalised(person.phone()))) {
            grounds.add(new Recusal(Recusal.Ground.PHONE, null));
        }
        if (posts.stream().anyMatch(post -> speaksFor(post, candidacy))) {
            grounds.add(new Recusal(Recusal.Ground.MERCHANT, null));
        }
        return grounds;
    }

    private static boolean speaksFor(Appointment post, Candidacy candidacy) {
        return post.role() == Role.MERCHANT && post.place().equals(candidacy.merchant().id());
    }

    /** Every number under which the merchant is reached: of those who speak for it, and of its application. */
    private Set<String> phonesOf(Candidacy candidacy, Account but, LocalDate today) {
        Stream<String> own = accounts.holding(Role.MERCHANT, candidacy.merchant().id(), today).stream()
                .filter(account -> !account.username().equals(but.username())).map(Account::phone);
        Stream<String> given = Stream.concat(
                forms.submissions(candidacy.reference()).stream().map(Submission::content),
                forms.counting(candidacy.reference()).stream())
                .flatMap(content -> PHONES.stream().map(content.answers()::get));
        return Stream.concat(own, given).filter(Objects::nonNull).map(Contact::normalised)
                .collect(Collectors.toSet());
    }

    List<Conflict> declaredBy(String account) {
        return em.createQuery("""
                select c from Conflict c where c.account = :account order by c.declaredAt desc, c.id""",
                Conflict.class).setParameter("account", account).getResultList();
    }

    Conflict byId(String id) {
        return Optional.ofNullable(id).map(known -> em.find(Conflict.class, known))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
    }

    void add(Conflict conflict) {
        em.persist(conflict);
    }
}
