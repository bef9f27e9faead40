package fangxin.commitment.chain;

import fangxin.commitment.chain.ChainStoreCheck.CheckedStore;
import fangxin.commitment.pledge.ChainAnswer;
import fangxin.commitment.pledge.CommitmentFileAccess;
import fangxin.commitment.pledge.CommitmentRegister;
import fangxin.commitment.pledge.CommitmentSignature;
import fangxin.commitment.pledge.CommitmentTermsIssue;
import fangxin.commitment.pledge.CommitmentTermsRepository;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Constraints;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.procedure.application.SignaturePicture;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Service boundary for a chain: it gets the empty list of stores, has a list checked row by row, stores the
 * authorisations, pledges for the stores of a list at once, which notifies their holders, and reads its pledges;
 * offices read one too.
 */
@Stateless
@RolesAllowed(RoleNames.MERCHANT)
public class ChainPledgeService {
    /** Merchant for which the caller can pledge as a chain. */
    public record PledgingMerchant(
            @NotNull String id, @NotNull String name) implements Serializable {}

    /** Maximum size of a list of stores, in bytes. */
    static final int MAX_BYTES = 1024 * 1024;

    @Inject
    ChainPledgeRepository pledges;

    @Inject
    ChainStoreCheck check;

    @Inject
    ChainTemplate template;

    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentFileAccess commitments;

    @Inject
    CommitmentTermsRepository terms;

    @Inject
    MerchantRepository merchants;

    @Inject
    FileStore files;

    @Inject
    AccountNotifier mailings;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the empty list of stores as a workbook, in a language. */
    public byte[] workbook(Locale locale) {
        return template.workbook(locale);
    }

    /** Returns the verified merchants for which the caller acts. */
    public List<PledgingMerchant> chains() {
        return ownMerchants().stream()
                .map(merchants::byId)
                .filter(Merchant::isConfirmed)
                .map(merchant -> new PledgingMerchant(merchant.id(), merchant.name()))
                .toList();
    }

    /** Returns the pledges of the caller's merchants for stores, the newest first. */
    public List<ChainPledgeView> pledges() {
        return pledges.ofChains(ownMerchants()).stream()
                .map(ChainPledgeView::of)
                .toList();
    }

    /**
     * Returns a pledge of a chain, for the chain and for who may read a commitment of it, with the file of
     * authorisations where the reader may read that.
     */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.OFFICE_STAFF, RoleNames.AUDITOR, RoleNames.ASSOCIATION})
    public ChainPledgeView pledge(String number) {
        Actor actor = currentUser.actor();
        return pledges.find(number)
                .filter(pledge -> commitments.mayReadOneOf(number, actor))
                .map(pledge -> mayReadProof(pledge, actor)
                        ? ChainPledgeView.of(pledge)
                        : ChainPledgeView.of(pledge).withoutProof())
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    private boolean mayReadProof(ChainPledge pledge, Actor actor) {
        return actor.holds(Role.MERCHANT, pledge.chain().id()) || commitments.mayReadProofOf(pledge.number(), actor);
    }

    private List<String> ownMerchants() {
        return currentUser.actor().placesAs(Role.MERCHANT).toList();
    }

    /**
     * Checks a list of stores row by row and saves nothing.
     *
     * @param type code of the subject type of all stores
     */
    public ChainPreview preview(String merchant, String type, InputStream in) {
        Merchant chain = chain(merchant);
        CommitmentTermsIssue issue = terms.current();
        requireType(type, issue);
        ChainStoreList list = ChainStoreList.read(bytes(in));
        List<CheckedStore> checked =
                check.check(chain, type, issue.terms(), list.rows(), list.formulas(), businessClock.now());
        return ChainPreview.of(
                type,
                checked.stream().map(CheckedStore::result).toList(),
                checked.stream().anyMatch(store -> store.isReady() && needsProof(store, chain)));
    }

    private static boolean needsProof(CheckedStore store, Merchant chain) {
        return ChainRowRule.isOfOther(store.result().row(), chain.creditCode().value());
    }

    private static void requireType(String type, CommitmentTermsIssue issue) {
        if (type == null || type.isBlank()) {
            throw RuleViolation.at("type", "pledge.type.missing");
        }
        if (!issue.terms().types().contains(type)) {
            throw RuleViolation.at("type", "pledge.type.unknown");
        }
    }

    private static byte[] bytes(InputStream in) {
        try {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw RuleViolation.at("file", "storage.size", MAX_BYTES / 1024 / 1024);
            }
            if (content.length == 0) {
                throw RuleViolation.at("file", "storage.empty");
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Stores the authorisations of other merchants, as one PDF or picture. The same file again is the stored one. */
    public String addProof(String merchant, String name, InputStream in) {
        Merchant chain = chain(merchant);
        merchants.lock(chain);
        StoredFile stored = files.store(
                chain.id(),
                ChainPledgeFileAccess.PROOF,
                name,
                in,
                currentUser.actor().account());
        return files.of(chain.id(), ChainPledgeFileAccess.PROOF).stream()
                .filter(known ->
                        known.sha256().equals(stored.sha256()) && !known.id().equals(stored.id()))
                .findFirst()
                .map(known -> {
                    files.remove(stored);
                    return known.id();
                })
                .orElse(stored.id());
    }

    /**
     * Pledges for all stores of a list in one transaction, each with a commitment of its own. Stores for
     * which the chain has pledged before keep their commitments, so that the same list again changes nothing.
     *
     * @throws RuleViolation if a row has problems
     */
    public List<ChainRowResult> pledge(ChainPledgeInput input) {
        Constraints.check(input);
        Merchant chain = chain(input.merchant());
        lockHolders(chain, input.rows());
        CommitmentTermsIssue issue = terms.current();
        requireType(input.type(), issue);
        input.content().check(issue.terms());
        byte[] png = SignaturePicture.of(input.picture());
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        List<CheckedStore> checked =
                check.check(chain, input.type(), issue.terms(), input.rows(), Map.of(), by.moment());
        requireSound(checked);
        List<CheckedStore> ready =
                checked.stream().filter(CheckedStore::isReady).toList();
        if (ready.isEmpty()) {
            return checked.stream().map(CheckedStore::result).toList();
        }
        requireProof(ready, chain, input.proof());
        String number = nextNumber(by.moment());
        CommitmentSignature signing = sign(number, png, input, issue, by);
        pledges.add(new ChainPledge(number, chain, ready.size(), input.proof(), by));
        long reserved = register.reserve(ready.size(), by.moment());
        Set<String> stored = new HashSet<>(Set.of(chain.id()));
        List<ChainRowResult> results = new ArrayList<>();
        for (CheckedStore store : checked) {
            if (!store.isReady()) {
                results.add(store.result());
                continue;
            }
            store(store, stored);
            String commitment = register.numberOf(reserved++, by.moment());
            register.enter(
                    commitment,
                    store.premises(),
                    input.type(),
                    issue,
                    input.content(),
                    signing,
                    new ChainAnswer(chain, number, store.result().row().proof()),
                    store.known(),
                    by);
            if (needsProof(store, chain)) {
                notifyHolder(store.premises(), chain, commitment, by.moment());
            }
            results.add(store.result().pledged(commitment));
        }
        return results;
    }

    /**
     * Locks the chain and the merchants of its stores, in the order of their ids, so that none of them pledges for the same
     * premises at the same time.
     */
    private void lockHolders(Merchant chain, List<ChainStoreRow> rows) {
        Stream.concat(
                        Stream.of(chain),
                        rows.stream()
                                .map(ChainStoreRow::creditCode)
                                .filter(Objects::nonNull)
                                .map(TextNormalizer::code)
                                .distinct()
                                .filter(UnifiedSocialCreditCode::isWellFormed)
                                .map(UnifiedSocialCreditCode::new)
                                .flatMap(code -> merchants.byCreditCode(code).stream()))
                .distinct()
                .sorted(Comparator.comparing(Merchant::id))
                .forEach(merchants::lock);
    }

    /** Notifies the merchant of a store that the chain has pledged for it. */
    private void notifyHolder(Premises premises, Merchant chain, String commitment, BusinessMoment now) {
        mailings.toMerchant(
                premises.merchant().id(),
                now.today(),
                "chain.letter.pledged",
                "chain-pledge/" + commitment,
                chain.name(),
                premises.signName(),
                Settings.baseUrl() + "/my/commitment?premises=" + premises.id());
    }

    private static void requireSound(List<CheckedStore> checked) {
        List<Violation> wrong = checked.stream()
                .filter(store -> store.result().outcome() == ChainRowOutcome.REFUSED)
                .map(store -> new Violation(
                        "rows",
                        "chain.rows.refused",
                        List.of(
                                store.result().row().line(),
                                String.valueOf(store.result().row().signName()))))
                .toList();
        if (!wrong.isEmpty()) {
            throw new RuleViolation(wrong);
        }
    }

    /** Requires the file with authorisations, sent before, for stores of other merchants. */
    private void requireProof(List<CheckedStore> ready, Merchant chain, String proof) {
        boolean needed = ready.stream().anyMatch(store -> needsProof(store, chain));
        boolean known = files.of(chain.id(), ChainPledgeFileAccess.PROOF).stream()
                .anyMatch(file -> file.id().equals(proof));
        if ((needed || proof != null) && !known) {
            throw RuleViolation.at("proof", "chain.proof.missing");
        }
    }

    private String nextNumber(BusinessMoment now) {
        int year = now.today().getYear();
        return ChainPledge.numberOf(year, counters.next("chain-pledge/" + year));
    }

    private CommitmentSignature sign(
            String number, byte[] png, ChainPledgeInput input, CommitmentTermsIssue issue, ActionStamp by) {
        String file = files.store(
                        number,
                        CommitmentFileAccess.SIGNATURE,
                        "signature.png",
                        new ByteArrayInputStream(png),
                        by.actor().account())
                .id();
        return new CommitmentSignature(
                file,
                input.signer(),
                input.content().hash(issue.terms()),
                by.moment().at());
    }

    /** Stores premises and merchants that are new. */
    private void store(CheckedStore store, Set<String> stored) {
        Merchant merchant = store.premises().merchant();
        if (!store.known()) {
            if (stored.add(merchant.id())
                    && merchants.byCreditCode(merchant.creditCode()).isEmpty()) {
                merchants.add(merchant);
            }
            merchants.add(store.premises());
        }
    }

    private Merchant chain(String id) {
        if (id == null || !currentUser.actor().holds(Role.MERCHANT, id)) {
            throw new NotFound(String.valueOf(id));
        }
        Merchant chain = merchants.byId(id);
        if (!chain.isConfirmed()) {
            throw RuleViolation.conflict("pledge.unverified", chain.name());
        }
        return chain;
    }
}
