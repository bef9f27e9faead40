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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Check of a list of stores against the register: it finds the merchant and the premises of each row, or makes those that
 * are new without storing them, and states what stops the pledge of a row.
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
     * Value: a row with what was found for it.
     *
     * @param premises stored or new, with their merchant; null where the row is refused
     * @param known    whether the premises are stored
     */
    record CheckedStore(ChainRowResult result, Premises premises, boolean known) {
        boolean isReady() {
            return result.outcome() == ChainRowOutcome.READY;
        }
    }

    /** The results of all rows of one list, in their order; of two rows for one store the second is refused. */
    List<CheckedStore> check(
            Merchant chain,
            String type,
            CommitmentTerms terms,
            List<ChainStoreRow> rows,
            Map<Integer, List<ChainRowProblem>> formulas,
            BusinessMoment now) {
        SubjectSite site = subjectTypes.byCode(type).site();
        Places places = new Places();
        Map<String, Merchant> holders = new HashMap<>(Map.of(chain.creditCode().value(), chain));
        Map<String, List<Premises>> stored = new HashMap<>();
        Map<SubjectIdentity, Integer> seen = new HashMap<>();
        List<CheckedStore> checked = new ArrayList<>();
        for (ChainStoreRow row : rows) {
            List<ChainRowProblem> problems = new ArrayList<>(formulas.getOrDefault(row.line(), List.of()));
            Set<ChainColumn> withFormula =
                    problems.stream().map(ChainRowProblem::column).collect(Collectors.toSet());
            ChainRowRule.problems(row, chain.creditCode().value()).stream()
                    .filter(problem -> !withFormula.contains(problem.column()))
                    .forEach(problems::add);
            String office = places.office(row, problems);
            String street = places.street(row, office, problems);
            if (!problems.isEmpty()) {
                checked.add(new CheckedStore(ChainRowResult.refused(row, problems), null, false));
                continue;
            }
            Merchant holder = holder(row, chain, office, holders, now);
            if (hasOtherName(row, holder)) {
                checked.add(refused(
                        row,
                        ChainRowProblem.at(ChainColumn.REGISTERED_NAME, "chain.row.otherName", holder.name())));
                continue;
            }
            Optional<Premises> known = known(site, holder, row, office, stored);
            Premises premises = known.orElseGet(
                    () -> new Premises(holder, row.signName(), office, street, row.address()));
            SubjectIdentity identity = SubjectIdentity.of(site, premises);
            Optional<Integer> earlier = seen.entrySet().stream()
                    .filter(other -> other.getKey().sameAs(identity))
                    .map(Map.Entry::getValue)
                    .findFirst();
            checked.add(
                    earlier.isPresent()
                            ? refused(row, ChainRowProblem.at(ChainColumn.ADDRESS, "chain.row.twice", earlier.get()))
                            : againstRegister(row, premises, known.isPresent(), chain, type, terms, now));
            seen.putIfAbsent(identity, row.line());
        }
        return checked;
    }

    private static CheckedStore refused(ChainStoreRow row, ChainRowProblem problem) {
        return new CheckedStore(ChainRowResult.refused(row, List.of(problem)), null, false);
    }

    private CheckedStore againstRegister(
            ChainStoreRow row,
            Premises premises,
            boolean known,
            Merchant chain,
            String type,
            CommitmentTerms terms,
            BusinessMoment now) {
        Optional<Commitment> open = known ? register.openFor(premises) : Optional.empty();
        if (open.isPresent()) {
            String number = open.get().number();
            return open.get()
                            .chain()
                            .filter(answer -> answer.chain().id().equals(chain.id()))
                            .isPresent()
                    ? new CheckedStore(
                            new ChainRowResult(row, ChainRowOutcome.REPEATED, List.of(), number), premises, true)
                    : refused(
                            row,
                            ChainRowProblem.at(
                                    ChainColumn.ADDRESS, "pledge.open", premises.signName(), number));
        }
        return register.obstacle(premises, type, terms, now.today())
                .map(obstacle -> refused(
                        row,
                        ChainRowProblem.at(
                                ChainColumn.ADDRESS,
                                obstacle.key(),
                                obstacle.arguments().toArray())))
                .orElseGet(() -> new CheckedStore(
                        new ChainRowResult(row, ChainRowOutcome.READY, List.of(), null), premises, known));
    }

    /** The merchant of a row: the chain, one of the register, or a new one, which the county confirms with the pledge. */
    private Merchant holder(
            ChainStoreRow row, Merchant chain, String office, Map<String, Merchant> holders, BusinessMoment now) {
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

    /** Whether the register has another name for the credit code: one of both was mistyped. */
    private static boolean hasOtherName(ChainStoreRow row, Merchant holder) {
        return row.creditCode() != null
                && row.registeredName() != null
                && !TextNormalizer.key(row.registeredName()).equals(TextNormalizer.key(holder.name()));
    }

    private Optional<Premises> known(
            SubjectSite site,
            Merchant merchant,
            ChainStoreRow row,
            String office,
            Map<String, List<Premises>> stored) {
        SubjectIdentity asked = SubjectIdentity.of(site, merchant, row.signName(), row.address());
        return stored.computeIfAbsent(merchant.id(), merchants::premisesOf).stream()
                .filter(shop -> shop.agency().equals(office)
                        && SubjectIdentity.of(site, shop).sameAs(asked))
                .findFirst();
    }

    /** Finder of the office and the street of a row by their names or codes, which remembers what it has read. */
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
            String code = codes.get(ChainColumn.normalize(text));
            if (code == null) {
                problems.add(ChainRowProblem.at(column, refusal));
            }
            return code;
        }

        private static void put(Map<String, String> codes, String code, LocalizedText name) {
            Stream.of(code, name.zh(), name.en())
                    .filter(Objects::nonNull)
                    .forEach(word -> codes.put(ChainColumn.normalize(word), code));
        }
    }
}
