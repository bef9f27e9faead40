package fangxin.commitment.chain;

import fangxin.commitment.pledge.Commitment;
import fangxin.commitment.pledge.CommitmentRegister;
import fangxin.commitment.pledge.CommitmentTerms;
import fangxin.common.LocalizedText;
import fangxin.common.TextNormalizer;
import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.Premises;
import fangxin.merchant.SubjectIdentity;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Check of a list of stores against the register: it finds the merchant and the premises of each row, or makes those
 * that are new without storing them, and states what stops the pledge of a row.
 */
@ApplicationScoped
class ChainStoreCheck {
    @Inject
    CommitmentRegister register;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    MerchantRepository merchants;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    /**
     * Value: a row with its findings.
     *
     * @param premises stored or new, with their merchant; null where the row is refused
     * @param known    whether the premises are stored
     */
    record CheckedStore(ChainRowResult result, Premises premises, boolean known) {
        boolean isReady() {
            return result.outcome() == ChainRowOutcome.READY;
        }
    }

    /** Returns the results of all rows of one list, in their order; of two rows for one store the second is refused. */
    List<CheckedStore> check(
            Merchant chain,
            String type,
            CommitmentTerms terms,
            List<ChainStoreRow> rows,
            Map<Integer, List<ChainRowProblem>> formulas,
            BusinessMoment now) {
        OneList list = new OneList(chain, type, terms, rows, now);
        return rows.stream()
                .map(row -> list.check(row, formulas.getOrDefault(row.line(), List.of())))
                .toList();
    }

    /** Value: stored premises with the identity of the subject that they are. */
    private record KnownStore(Premises premises, SubjectIdentity identity) {}

    /** Check of one list, which reads the register once for all its rows. */
    private final class OneList {
        private final Merchant chain;
        private final String type;
        private final BusinessMoment now;
        private final SubjectSite site;
        private final Places places = new Places();
        private final CommitmentRegister.PledgeObstacles obstacles;
        private final Map<String, Merchant> holders = new HashMap<>();
        private final Map<String, List<KnownStore>> stored = new HashMap<>();
        private final Map<String, Map<String, Commitment>> open = new HashMap<>();
        private final Map<SubjectIdentity, Integer> seen = new LinkedHashMap<>();

        OneList(Merchant chain, String type, CommitmentTerms terms, List<ChainStoreRow> rows, BusinessMoment now) {
            this.chain = chain;
            this.type = type;
            this.now = now;
            this.site = subjectTypes.byCode(type).site();
            holders.put(chain.creditCode().value(), chain);
            Set<String> codes = rows.stream()
                    .map(ChainStoreRow::creditCode)
                    .filter(Objects::nonNull)
                    .map(TextNormalizer::code)
                    .collect(Collectors.toSet());
            codes.add(chain.creditCode().value());
            this.obstacles = register.obstacles(codes, terms, now.today());
        }

        CheckedStore check(ChainStoreRow row, List<ChainRowProblem> formulas) {
            List<ChainRowProblem> problems = new ArrayList<>(formulas);
            Set<ChainColumn> withFormula =
                    formulas.stream().map(ChainRowProblem::column).collect(Collectors.toSet());
            ChainRowRule.problems(row, chain.creditCode().value()).stream()
                    .filter(problem -> !withFormula.contains(problem.column()))
                    .forEach(problems::add);
            String office = places.office(row, problems);
            String street = places.street(row, office, problems);
            if (!problems.isEmpty()) {
                return new CheckedStore(ChainRowResult.refused(row, problems), null, false);
            }
            Merchant holder = holder(row, office);
            if (hasOtherName(row, holder)) {
                return refused(row, ChainColumn.REGISTERED_NAME, "chain.row.otherName", holder.name());
            }
            SubjectIdentity asked = SubjectIdentity.of(site, holder, row.signName(), row.address());
            Optional<Integer> earlier = seen.entrySet().stream()
                    .filter(other -> other.getKey().isSameAs(asked))
                    .map(Map.Entry::getValue)
                    .findFirst();
            seen.putIfAbsent(asked, row.line());
            if (earlier.isPresent()) {
                return refused(row, ChainColumn.ADDRESS, "chain.row.twice", earlier.get());
            }
            Optional<Premises> known = known(holder, asked, office);
            Premises premises =
                    known.orElseGet(() -> new Premises(holder, row.signName(), office, street, row.address()));
            return againstRegister(row, premises, known.isPresent());
        }

        /**
         * Returns the merchant of a row: the chain, one of the register, or a new one, which the county verifies before
         * the pledge.
         */
        private Merchant holder(ChainStoreRow row, String office) {
            if (row.creditCode() == null) {
                return chain;
            }
            return holders.computeIfAbsent(TextNormalizer.code(row.creditCode()), code -> {
                UnifiedSocialCreditCode checked = UnifiedSocialCreditCode.of(code);
                return merchants
                        .byCreditCode(checked)
                        .orElseGet(() -> new Merchant(checked, row.registeredName(), office, now.at()));
            });
        }

        private Optional<Premises> known(Merchant holder, SubjectIdentity asked, String office) {
            return stored
                    .computeIfAbsent(
                            holder.id(),
                            merchant -> merchants.premisesOf(merchant).stream()
                                    .map(shop -> new KnownStore(shop, SubjectIdentity.of(site, shop)))
                                    .toList())
                    .stream()
                    .filter(shop -> shop.premises().agency().equals(office)
                            && shop.identity().isSameAs(asked))
                    .map(KnownStore::premises)
                    .findFirst();
        }

        private CheckedStore againstRegister(ChainStoreRow row, Premises premises, boolean known) {
            Commitment pledged = known
                    ? open.computeIfAbsent(premises.merchant().id(), register::openOf)
                            .get(premises.id())
                    : null;
            if (pledged != null) {
                return pledged.chain()
                                .filter(answer -> answer.chain().id().equals(chain.id()))
                                .isPresent()
                        ? new CheckedStore(
                                new ChainRowResult(row, ChainRowOutcome.REPEATED, List.of(), pledged.number()),
                                premises,
                                true)
                        : refused(row, ChainColumn.ADDRESS, "pledge.open", premises.signName(), pledged.number());
            }
            return obstacles
                    .to(premises, type)
                    .map(obstacle -> refused(
                            row,
                            ChainColumn.ADDRESS,
                            obstacle.key(),
                            obstacle.arguments().toArray()))
                    .orElseGet(() -> new CheckedStore(
                            new ChainRowResult(row, ChainRowOutcome.READY, List.of(), null), premises, known));
        }
    }

    private static CheckedStore refused(ChainStoreRow row, ChainColumn column, String key, Object... arguments) {
        return new CheckedStore(
                ChainRowResult.refused(row, List.of(ChainRowProblem.at(column, key, arguments))), null, false);
    }

    /** Returns whether the register has another name for the credit code: name or code was mistyped. */
    private static boolean hasOtherName(ChainStoreRow row, Merchant holder) {
        return row.creditCode() != null
                && row.registeredName() != null
                && !TextNormalizer.key(row.registeredName()).equals(TextNormalizer.key(holder.name()));
    }

    /**
     * Finder of the office and the street of a row by their names or codes, with a cache of the divisions that it has
     * read.
     */
    private final class Places {
        private final Map<String, String> offices = new HashMap<>();
        private final Map<String, Map<String, String>> streets = new HashMap<>();

        Places() {
            for (Agency office : agencies.countyOffices()) {
                put(offices, office.code(), office.name());
                divisions.find(office.code()).ifPresent(division -> put(offices, office.code(), division.name()));
            }
        }

        String office(ChainStoreRow row, List<ChainRowProblem> problems) {
            return found(offices, row.district(), ChainColumn.DISTRICT, "chain.row.district", problems);
        }

        String street(ChainStoreRow row, String office, List<ChainRowProblem> problems) {
            return office == null
                    ? null
                    : found(
                            streets.computeIfAbsent(office, this::streetsOf),
                            row.street(),
                            ChainColumn.STREET,
                            "chain.row.street",
                            problems);
        }

        private Map<String, String> streetsOf(String office) {
            Map<String, String> names = new HashMap<>();
            for (Division street : divisions.under(office)) {
                put(names, street.code(), street.name());
            }
            return names;
        }

        private static String found(
                Map<String, String> codes,
                String text,
                ChainColumn column,
                String refusal,
                List<ChainRowProblem> problems) {
            if (text == null) {
                return null;
            }
            String code = codes.get(TextNormalizer.heading(text));
            if (code == null) {
                problems.add(ChainRowProblem.at(column, refusal));
            }
            return code;
        }

        private static void put(Map<String, String> codes, String code, LocalizedText name) {
            Stream.of(code, name.zh(), name.en())
                    .filter(Objects::nonNull)
                    .forEach(word -> codes.put(TextNormalizer.heading(word), code));
        }
    }
}
