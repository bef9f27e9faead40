package fangxin.commitment.compensation;

import fangxin.commitment.compensation.CompensationPaymentView.CompensationPaymentDetails;
import fangxin.commitment.compensation.CompensationPaymentView.PaidDispute;
import fangxin.commitment.compensation.CompensationSchemeView.AgreementPeriod;
import fangxin.commitment.compensation.CompensationSchemeView.BalanceView;
import fangxin.commitment.compensation.CompensationSchemeView.CompensationEntryView;
import fangxin.commitment.compensation.CompensationSchemeView.CompensationSchemeDetails;
import fangxin.commitment.compensation.CompensationSchemeView.CoveredUnit;
import fangxin.commitment.compensation.CompensationSchemeView.SchemeDays;
import fangxin.commitment.compensation.CompensationSchemeView.StatementView;
import fangxin.commitment.compensation.PublicCompensationView.PublishedBalance;
import fangxin.commitment.terms.CompensationBand;
import fangxin.commitment.terms.CompensationTerms;
import fangxin.commitment.terms.CompensationTermsIssue;
import fangxin.commitment.terms.CompensationTermsRepository;
import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Presenter that puts schemes and payments of advance compensation into views, under the terms in force: for an office
 * with amounts, journal and the steps open to the reader, for the public with the band of the balance.
 */
@ApplicationScoped
class CompensationPresenter {
    /** Maximum number of units of a scheme in a list. */
    static final int MOST = 500;

    @Inject
    CompensationRepository schemes;

    @Inject
    CompensationTermsRepository terms;

    @Inject
    CompensationAccess access;

    @Inject
    CompensationSecondOfficers seconds;

    @Inject
    AgencyRepository agencies;

    /** Returns the views of several; terms, offices and numbers of units are read once for all. */
    List<CompensationSchemeView> views(List<CompensationScheme> all, LocalDate today) {
        CompensationTerms current = terms.current().terms();
        Map<String, LocalizedText> offices = agencies.names();
        Map<String, Long> covered = covered(all, today);
        return all.stream()
                .map(scheme -> new CompensationSchemeView(
                        scheme.number(),
                        offices.getOrDefault(scheme.owner(), new LocalizedText(scheme.owner(), scheme.owner())),
                        scheme.kind(),
                        scheme.holder(),
                        scheme.document(),
                        scheme.agreement(),
                        new AgreementPeriod(
                                scheme.validFrom(),
                                scheme.validUntil(),
                                scheme.standing(today),
                                scheme.isEnding(today, current)),
                        scheme.limits(),
                        balance(scheme, current, today),
                        covered.getOrDefault(scheme.number(), 0L)))
                .toList();
    }

    private Map<String, Long> covered(List<CompensationScheme> all, LocalDate today) {
        return schemes.countCovered(all.stream().map(CompensationScheme::number).toList(), today);
    }

    private static BalanceView balance(CompensationScheme scheme, CompensationTerms current, LocalDate today) {
        boolean opened = scheme.statedOn() != null;
        return new BalanceView(
                opened ? scheme.balance() : null,
                opened ? band(scheme, current).name() : null,
                scheme.statedOn(),
                scheme.statementDueOn(current),
                scheme.isStatementOverdue(today, current));
    }

    private static CompensationBand band(CompensationScheme scheme, CompensationTerms current) {
        return current.band(scheme.balance(), scheme.limits().agreed());
    }

    /** Returns the views for anyone. */
    List<PublicCompensationView> published(List<CompensationScheme> all, LocalDate today) {
        if (all.isEmpty()) {
            return List.of();
        }
        CompensationTerms current = terms.current().terms();
        Map<String, Long> covered = covered(all, today);
        return all.stream()
                .map(scheme -> new PublicCompensationView(
                        scheme.number(),
                        scheme.kind(),
                        scheme.holder().type(),
                        scheme.holder().name(),
                        scheme.holder().phone(),
                        scheme.limits().perClaim(),
                        scheme.limits().perYear(),
                        scheme.validFrom(),
                        scheme.validUntil(),
                        published(scheme, current, today),
                        covered.getOrDefault(scheme.number(), 0L)))
                .toList();
    }

    private static PublishedBalance published(CompensationScheme scheme, CompensationTerms current, LocalDate today) {
        if (scheme.statedOn() == null) {
            return null;
        }
        CompensationBand band = band(scheme, current);
        return new PublishedBalance(
                band.code(), band.name(), scheme.statedOn(), scheme.isStatementOverdue(today, current));
    }

    /** Returns the scheme without covers and payments of shops from which the reader is recused. */
    CompensationSchemeDetails details(CompensationScheme scheme, Actor reader, LocalDate today) {
        List<CompensationCover> covers = schemes.covers(scheme, MOST);
        Set<String> hidden = covers.stream()
                .map(CompensationCover::title)
                .filter(title -> access.isRecused(reader, title))
                .map(Title::number)
                .collect(Collectors.toSet());
        CompensationTermsIssue current = terms.current();
        return new CompensationSchemeDetails(
                views(List.of(scheme), today).getFirst(),
                new SchemeDays(
                        current.issue(),
                        current.terms().statementMonths(),
                        current.terms().endingDays()),
                covers.stream()
                        .filter(cover -> !hidden.contains(cover.title().number()))
                        .map(cover -> new CoveredUnit(
                                cover.title().number(),
                                cover.title().place().signName(),
                                cover.title().standing(today),
                                cover.coveredFrom(),
                                cover.coveredUntil()))
                        .toList(),
                statements(
                        scheme,
                        scheme.statements().reversed().stream()
                                .filter(statement -> isOpen(statement.payment(), reader)),
                        reader),
                scheme.journal().reversed().stream()
                        .filter(entry -> isOpen(entry.payment(), reader) && !hidden.contains(entry.reason()))
                        .map(CompensationPresenter::entry)
                        .toList(),
                access.mayAct(reader, scheme),
                seconds.of(scheme, scheme.enteredBy()).mayBe(reader));
    }

    private boolean isOpen(CompensationPayment payment, Actor reader) {
        return payment == null || !access.isRecused(reader, payment.title());
    }

    /**
     * Returns the views of statements; whether the reader is the second officer is found once for each officer who
     * entered some.
     */
    private List<StatementView> statements(
            CompensationScheme scheme, Stream<CompensationStatement> some, Actor reader) {
        Map<String, Boolean> second = new HashMap<>();
        return some.map(statement -> {
                    boolean counted = scheme.isCounted(statement);
                    return new StatementView(
                            statement.id(),
                            statement.type(),
                            statement.amount(),
                            statement.statedOn(),
                            statement.payment() == null
                                    ? null
                                    : statement.payment().number(),
                            statement.evidence(),
                            statement.actor().name(),
                            statement.recordedAt(),
                            counted,
                            counted
                                    && second.computeIfAbsent(
                                            statement.actor().account(),
                                            first -> seconds.of(scheme, first).mayBe(reader)));
                })
                .toList();
    }

    private static CompensationEntryView entry(CompensationEntry entry) {
        return new CompensationEntryView(
                entry.step(),
                entry.payment() == null ? null : entry.payment().number(),
                entry.actor().name(),
                entry.reason(),
                entry.recordedAt());
    }

    CompensationPaymentView view(CompensationPayment payment) {
        CompensatedDispute dispute = payment.dispute();
        return new CompensationPaymentView(
                payment.number(),
                payment.version(),
                payment.scheme().number(),
                payment.scheme().holder().name(),
                new PaidDispute(
                        dispute.title().number(),
                        dispute.title().place().signName(),
                        dispute.title().holder().registeredName(),
                        dispute.claim() == null ? null : dispute.claim().number(),
                        dispute.description(),
                        dispute.purchasedOn(),
                        dispute.demandedOn()),
                payment.amount(),
                payment.paidOn(),
                payment.recovered(),
                payment.outstanding(),
                payment.state(),
                payment.evidence(),
                payment.actor().name());
    }

    /** @param steps steps that the reader can take now */
    CompensationPaymentDetails details(CompensationPayment payment, Actor reader, List<CompensationStep> steps) {
        CompensationScheme scheme = payment.scheme();
        return new CompensationPaymentDetails(
                view(payment),
                statements(
                        scheme,
                        scheme.statements().stream()
                                .filter(statement -> statement.payment() != null
                                        && statement.payment().number().equals(payment.number())),
                        reader),
                scheme.journalOf(payment).reversed().stream()
                        .map(CompensationPresenter::entry)
                        .toList(),
                steps);
    }
}
