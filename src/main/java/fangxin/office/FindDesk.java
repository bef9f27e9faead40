package fangxin.office;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.candidacy.Stage;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.identity.Without;
import fangxin.merchant.Masking;
import fangxin.merchant.Merchant;
import fangxin.naming.Title;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an officer finds a merchant, a case or a title by any fragment in one box, within the own territory. However much
 * is found, the number of queries is the same.
 */
@Stateless
@RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY, Roles.CONFERENCE_MEMBER,
        Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.ASSOCIATION, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class FindDesk {
    private static final int MOST = 20;
    private static final Set<Role> AT_AN_OFFICE = Set.of(Role.COUNTY_OFFICE, Role.HANDLER, Role.REVIEWER, Role.SIGNER);

    /** A merchant; its contacts are masked. {@code counter} tells whether it can be served at the caller's counter. */
    public record MerchantFound(String id, String name, String creditCode, Wording office, boolean confirmed,
            List<String> contacts, long cases, boolean counter) { }

    public record CaseFound(String reference, String merchant, String signName, Stage stage, LocalDate dueOn,
            boolean dueProvisional) { }

    public record TitleFound(String number, String registeredName, String signName, String address,
            Title.Standing standing) { }

    /** What was found; of each at most twenty, and whether there is more of anything. */
    public record Found(String text, List<MerchantFound> merchants, List<CaseFound> cases, List<TitleFound> titles,
            boolean more) {
        public boolean nothing() {
            return merchants.isEmpty() && cases.isEmpty() && titles.isEmpty();
        }
    }

    @Inject
    Finder finder;
    @Inject
    CaseList cases;
    @Inject
    Organs organs;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Found find(String text) {
        return find(said(text));
    }

    /** The same; empty where the fragment is too short. */
    public Optional<Found> look(String text) {
        Fragment fragment = new Fragment(text);
        return fragment.tooShort() ? Optional.empty() : Optional.of(find(fragment));
    }

    private Found find(Fragment fragment) {
        List<MerchantFound> merchants = merchants(fragment, 0, MOST + 1);
        List<CaseFound> found = cases(fragment, 0, MOST + 1);
        List<TitleFound> titles = titles(fragment, 0, MOST + 1);
        return new Found(fragment.text(), some(merchants), some(found), some(titles),
                Stream.of(merchants, found, titles).anyMatch(each -> each.size() > MOST));
    }

    /** The merchants alone, piece by piece; the cases and the titles likewise. */
    public List<MerchantFound> merchants(String text, int first, int count) {
        return merchants(said(text), first, count);
    }

    public List<CaseFound> cases(String text, int first, int count) {
        return cases(said(text), first, count);
    }

    public List<TitleFound> titles(String text, int first, int count) {
        return titles(said(text), first, count);
    }

    private static Fragment said(String text) {
        Fragment fragment = new Fragment(text);
        if (fragment.tooShort()) {
            throw RuleViolation.at("q", "office.find.short");
        }
        return fragment;
    }

    private static <T> List<T> some(List<T> found) {
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private List<CaseFound> cases(Fragment fragment, int first, int count) {
        return cases.page(Reach.seenBy(signedIn.actor()), new CaseFilter(null, fragment.text(), null, true),
                moments.now().today(), first, count).stream().map(row -> new CaseFound(row.reference(), row.merchant(),
                row.signName(), row.stage(), row.dueOn(), row.dueProvisional())).toList();
    }

    private List<TitleFound> titles(Fragment fragment, int first, int count) {
        Set<String> offices = offices(signedIn.actor());
        LocalDate today = moments.now().today();
        return none(offices) ? List.of() : finder.titles(fragment, offices, first, count).stream()
                .map(title -> new TitleFound(title.number(), title.registeredName(), title.signName(), title.address(),
                        title.standing(today))).toList();
    }

    private List<MerchantFound> merchants(Fragment fragment, int first, int count) {
        Actor actor = signedIn.actor();
        Set<String> offices = offices(actor);
        return none(offices) ? List.of() : merchants(finder.merchants(fragment, offices, new Without(actor.away()), first,
                count), actor, moments.now().today());
    }

    private List<MerchantFound> merchants(List<Merchant> found, Actor actor, LocalDate today) {
        List<String> ids = found.stream().map(Merchant::id).toList();
        Map<String, Long> counts = finder.cases(ids);
        Map<String, List<String>> contacts = finder.contacts(ids, today);
        Map<String, Organ> all = organs.all().stream().collect(Collectors.toMap(Organ::code, Function.identity()));
        Set<String> counters = Stream.concat(actor.placesAs(Role.COUNTY_OFFICE),
                actor.placesAs(Role.STATION).map(station -> all.get(station).parent())).collect(Collectors.toSet());
        return found.stream().map(merchant -> new MerchantFound(merchant.id(), merchant.name(),
                merchant.creditCode().value(), all.get(merchant.organ()).name(), merchant.confirmed(),
                contacts.getOrDefault(merchant.id(), List.of()).stream().map(Masking::contact).toList(),
                counts.getOrDefault(merchant.id(), 0L), counters.contains(merchant.organ()))).toList();
    }

    /**
     * The offices whose merchants and titles this person may find: for a station or an association its office; null for
     * all.
     */
    private Set<String> offices(Actor actor) {
        if (actor.holds(Role.AUDITOR) || actor.administersAll()) {
            return null;
        }
        return Stream.of(actor.posts().stream().filter(post -> AT_AN_OFFICE.contains(post.role())).map(Actor.Post::at),
                actor.placesAs(Role.STATION).map(station -> organs.byCode(station).parent()),
                actor.posts().stream().map(Actor.Post::under).filter(Objects::nonNull))
                .flatMap(places -> places).collect(Collectors.toSet());
    }

    private static boolean none(Collection<String> offices) {
        return offices != null && offices.isEmpty();
    }
}
