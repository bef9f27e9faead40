package fangxin.administration.handover;

import fangxin.administration.AdministrativeScope;
import fangxin.administration.AuditEntry;
import fangxin.administration.AuditLog;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.signing.OfficialDocumentTypeView;
import fangxin.naming.signing.SigningChain;
import fangxin.naming.signing.SigningChainAssignees;
import fangxin.naming.signing.SigningChainRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.PasswordConfirmation;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary of the signing chains (承办—审核—签发), one for each office and type of official document: administrators
 * and auditors read those of an office; an administrator defines, in a new edition, which accounts take which link.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class SigningChainService {
    /** Officer who holds the post of a link. */
    public record PostHolder(
            @NotNull String account, @NotNull String name) implements Serializable {}

    /**
     * Link of a signing chain: all holders of its post, and those of them who are named. Without names every holder may
     * sign.
     */
    public record ChainLink(
            @NotNull Role role,
            List<PostHolder> holders,
            @NotNull List<String> named) implements Serializable {}

    /** A defined edition. */
    public record ChainEdition(
            int number,
            @NotNull SigningChainAssignees assignees,
            @NotNull String by,
            @NotNull Instant createdAt) {}

    /** Signing chain as it is edited; edition 0 if none is defined. The names are those of its editions' accounts. */
    public record SigningChainView(
            String office,
            @NotNull LocalizedText officeName,
            @NotNull OfficialDocumentTypeView type,
            int edition,
            @NotNull List<ChainLink> links,
            @NotNull List<ChainEdition> editions,
            @NotNull Map<String, String> names) {}

    /** Office to choose. */
    public record ChainOffice(String code, LocalizedText name) {}

    /** Signing chain in the list. */
    public record SigningChainRow(
            String office,
            @NotNull LocalizedText officeName,
            @NotNull OfficialDocumentTypeView type,
            int edition,
            @NotNull List<ChainLink> links) {}

    @Inject
    SigningChainRepository chains;

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Inject
    AdministrativeScope territory;

    @Inject
    AuditLog auditLog;

    @Inject
    PasswordConfirmation confirmation;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the offices whose chains the reader manages, or may read. */
    @RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    public List<ChainOffice> offices() {
        Optional<Set<String>> reach = territory.readBy(currentUser.actor());
        return agencies.active().stream()
                .filter(Agency::isOffice)
                .filter(office ->
                        reach.map(codes -> codes.contains(office.code())).orElse(true))
                .map(office -> new ChainOffice(office.code(), office.name()))
                .toList();
    }

    /** Returns the signing chains of one office, one for each type of document. */
    @RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    public List<SigningChainRow> chains(String office) {
        ChainOffice of = offices().stream()
                .filter(each -> each.code().equals(office))
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(office)));
        Map<Role, List<PostHolder>> people = holders(office);
        Map<String, SigningChain> newest = chains.newestOf(List.of(office)).stream()
                .collect(Collectors.toMap(SigningChain::documentType, Function.identity()));
        return types.all().stream()
                .map(type -> new SigningChainRow(
                        office,
                        of.name(),
                        type.view(),
                        Optional.ofNullable(newest.get(type.code()))
                                .map(SigningChain::edition)
                                .orElse(0),
                        links(
                                people,
                                Optional.ofNullable(newest.get(type.code()))
                                        .map(SigningChain::assignees)
                                        .orElse(SigningChainAssignees.OPEN))))
                .toList();
    }

    public SigningChainView chain(String office, String type) {
        Agency of = territory.within(currentUser.actor(), office);
        OfficialDocumentType known = types.byCode(type);
        List<SigningChain> editions = chains.editions(office, type);
        return new SigningChainView(
                office,
                of.name(),
                known.view(),
                editions.isEmpty() ? 0 : editions.getFirst().edition(),
                links(holders(office), chains.of(office, type)),
                editions.stream()
                        .map(each -> new ChainEdition(
                                each.edition(), each.assignees(), each.actor().name(), each.createdAt()))
                        .toList(),
                names(editions.stream().map(SigningChain::assignees)));
    }

    private Map<String, String> names(Stream<SigningChainAssignees> assignees) {
        return accounts.names(assignees
                .flatMap(each -> SigningChainAssignees.LINKS.stream().map(each::of))
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    /**
     * Defines a new edition for documents that are drafted from now on. A refusal names no person of another office.
     *
     * @param seen the edition that was changed, so that the second editor is shown the first one's change
     */
    public void define(String office, String type, SigningChainAssignees assignees, int seen) {
        confirmation.requireGiven();
        territory.within(currentUser.actor(), office);
        types.byCode(type);
        Map<Role, List<PostHolder>> people = holders(office);
        Map<String, String> names = people.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(PostHolder::account, PostHolder::name, (one, same) -> one));
        assignees.checked(account -> names.getOrDefault(account, account));
        List<Violation> refused = new ArrayList<>();
        SigningChainAssignees.LINKS.forEach(link -> assignees.of(link).stream()
                .filter(account -> people.get(link).stream()
                        .noneMatch(each -> each.account().equals(account)))
                .forEach(account -> refused.add(new Violation(
                        SigningChainAssignees.field(link),
                        "handover.chain.post",
                        List.of(names.getOrDefault(account, account))))));
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused);
        }
        Optional<SigningChain> newest = chains.newest(office, type);
        newest.filter(chain -> chain.edition() != seen).ifPresent(chain -> {
            throw new RuleViolation("handover.chain.meanwhile", chain.actor().name(), chain.createdAt());
        });
        define(office, type, assignees, newest);
    }

    private void define(String office, String type, SigningChainAssignees assignees, Optional<SigningChain> newest) {
        chains.add(new SigningChain(
                office,
                type,
                newest.map(SigningChain::edition).orElse(0) + 1,
                assignees,
                currentUser.actor(),
                businessClock.now().at()));
        auditLog.record(
                AuditEntry.AuditAction.DEFINE_CHAIN,
                office,
                type + " "
                        + SigningChainAssignees.LINKS.stream()
                                .map(link -> String.join("、", assignees.of(link)))
                                .collect(Collectors.joining(" — ")));
    }

    private Map<Role, List<PostHolder>> holders(String office) {
        return SigningChainAssignees.LINKS.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        link -> accounts
                                .holders(link, office, businessClock.now().today())
                                .stream()
                                .map(SigningChainService::person)
                                .toList()));
    }

    private static PostHolder person(Account account) {
        return new PostHolder(account.username(), account.name());
    }

    private static List<ChainLink> links(Map<Role, List<PostHolder>> people, SigningChainAssignees assignees) {
        return SigningChainAssignees.LINKS.stream()
                .map(link -> new ChainLink(link, people.get(link), assignees.of(link)))
                .toList();
    }
}
