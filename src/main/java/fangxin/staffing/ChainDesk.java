package fangxin.staffing;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.administration.AdministrativeAct;
import fangxin.administration.AdministrativeActs;
import fangxin.administration.Territory;
import fangxin.calendar.Moments;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.naming.Act;
import fangxin.naming.LinkHolders;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the administrator lays down who takes which link of the signing chains (承办—审核—签发). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ChainDesk {
    /** Somebody who holds the post of a link. */
    public record Person(String account, String name) implements Serializable { }

    /** A link: those who hold its post, and those of them who are named. Without names it is open to all of them. */
    public record Link(Role role, List<Person> people, List<String> named) implements Serializable { }

    /** An edition that was laid down. */
    public record Edition(int number, LinkHolders holders, String by, Instant at) { }

    /** A chain as it is edited; edition 0 where nothing was laid down yet. The names are those of its editions' accounts. */
    public record Chain(String office, Wording officeName, Act.Kind kind, int edition, List<Link> links,
            List<Edition> editions, Map<String, String> names) { }

    /** An office to choose. */
    public record Office(String code, Wording name) { }

    /** A chain in the list. */
    public record Row(String office, Wording officeName, Act.Kind kind, int edition, List<Link> links) { }

    @Inject
    SigningChains chains;
    @Inject
    Accounts accounts;
    @Inject
    Organs organs;
    @Inject
    Territory territory;
    @Inject
    AdministrativeActs acts;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** The offices whose chains this person looks after, or may read. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Office> offices() {
        Optional<Set<String>> reach = reach();
        return organs.present().stream().filter(Organ::office)
                .filter(office -> reach.map(codes -> codes.contains(office.code())).orElse(true))
                .map(office -> new Office(office.code(), office.name())).toList();
    }

    /** The chains of one office, each kind of paper once. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Row> chains(String office) {
        Office of = offices().stream().filter(each -> each.code().equals(office)).findFirst()
                .orElseThrow(() -> new Unknown(String.valueOf(office)));
        Map<Role, List<Person>> people = people(office);
        Map<Act.Kind, SigningChain> laid = chains.newestOf(List.of(office)).stream()
                .collect(Collectors.toMap(SigningChain::kind, Function.identity()));
        return Arrays.stream(Act.Kind.values()).map(kind -> new Row(office, of.name(), kind,
                Optional.ofNullable(laid.get(kind)).map(SigningChain::edition).orElse(0),
                links(people, Optional.ofNullable(laid.get(kind)).map(SigningChain::holders)
                        .orElse(LinkHolders.OPEN)))).toList();
    }

    public Chain chain(String office, Act.Kind kind) {
        Organ of = territory.within(signedIn.actor(), office);
        List<SigningChain> editions = chains.editions(office, kind);
        return new Chain(office, of.name(), kind, editions.isEmpty() ? 0 : editions.getFirst().edition(),
                links(people(office), chains.of(office, kind)),
                editions.stream().map(each -> new Edition(each.edition(), each.holders(), each.actorName(), each.at()))
                        .toList(), names(editions.stream().map(SigningChain::holders)));
    }

    private Map<String, String> names(Stream<LinkHolders> holders) {
        return accounts.names(holders.flatMap(each -> LinkHolders.LINKS.stream().map(each::of)).flatMap(List::stream)
                .distinct().toList());
    }

    /**
     * Lays down a new edition for papers that are drafted from now on. A refusal names nobody of another office.
     *
     * @param seen the edition that was changed, so that who comes second learns of the first
     */
    public void lay(String office, Act.Kind kind, LinkHolders holders, int seen) {
        territory.within(signedIn.actor(), office);
        Map<Role, List<Person>> people = people(office);
        Map<String, String> names = people.values().stream().flatMap(List::stream)
                .collect(Collectors.toMap(Person::account, Person::name, (one, same) -> one));
        holders.checked(account -> names.getOrDefault(account, account));
        List<Violation> refused = new ArrayList<>();
        LinkHolders.LINKS.forEach(link -> holders.of(link).stream()
                .filter(account -> people.get(link).stream().noneMatch(each -> each.account().equals(account)))
                .forEach(account -> refused.add(new Violation(LinkHolders.field(link), "staffing.chain.post",
                        List.of(names.getOrDefault(account, account))))));
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused);
        }
        Optional<SigningChain> newest = chains.newest(office, kind);
        newest.filter(chain -> chain.edition() != seen).ifPresent(chain -> {
            throw new RuleViolation("staffing.chain.meanwhile", chain.actorName(), chain.at());
        });
        lay(office, kind, holders, newest);
    }

    private void lay(String office, Act.Kind kind, LinkHolders holders, Optional<SigningChain> newest) {
        chains.add(new SigningChain(office, kind, newest.map(SigningChain::edition).orElse(0) + 1, holders,
                signedIn.actor(), moments.now().at()));
        acts.record(AdministrativeAct.Kind.LAY_CHAIN, office, kind + " " + LinkHolders.LINKS.stream()
                .map(link -> String.join("、", holders.of(link))).collect(Collectors.joining(" — ")));
    }

    private Optional<Set<String>> reach() {
        return signedIn.actor().holds(Role.AUDITOR) ? Optional.empty() : territory.of(signedIn.actor());
    }

    private Map<Role, List<Person>> people(String office) {
        return LinkHolders.LINKS.stream().collect(Collectors.toMap(Function.identity(), link ->
                accounts.holding(link, office, moments.now().today()).stream().map(ChainDesk::person).toList()));
    }

    private static Person person(Account account) {
        return new Person(account.username(), account.name());
    }

    private static List<Link> links(Map<Role, List<Person>> people, LinkHolders holders) {
        return LinkHolders.LINKS.stream().map(link -> new Link(link, people.get(link), holders.of(link))).toList();
    }
}
