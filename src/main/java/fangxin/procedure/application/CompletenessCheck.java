package fangxin.procedure.application;

import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.ReturnedFields;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Check of an application before submission: what is missing or invalid of answers, self-checks, files, pledge and
 * corrections after a return; also names the form, lists and self-checks that apply.
 */
@ApplicationScoped
class CompletenessCheck {
    @Inject
    PublishedForms published;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TradeRepository trades;

    @Inject
    EditionRepository editions;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    ReturnedFields fields;

    @Inject
    BusinessClock businessClock;

    /** Returns the violations that prevent submission, one for each missing or invalid part. */
    List<Violation> violations(Candidacy candidacy, ApplicationForm form) {
        ApplicationContent content = form.content();
        FormDefinition definition = definition(form);
        List<Violation> faults = new ArrayList<>(definition.validate(content.answers(), lists(candidacy, content)));
        String opened = content.answers().get("opened");
        if (opened != null
                && faults.stream().noneMatch(fault -> "opened".equals(fault.field()))
                && LocalDate.parse(opened).isAfter(businessClock.now().today())) {
            faults.add(new Violation("opened", "application.answer.future", List.of()));
        }
        long unanswered = selfChecks(candidacy, content).stream()
                .filter(item -> item.answer() == null)
                .count();
        if (unanswered > 0) {
            faults.add(new Violation("selfChecks", "application.selfCheck.missing", List.of(unanswered)));
        }
        faults.addAll(definition.missingEvidence(content.answers(), content.counts()));
        PledgeSignature signature = content.signature();
        if (signature == null
                || !signature
                        .pledgeHash()
                        .equals(published
                                .pledge(form.form(), form.pledgeIssue())
                                .hash())) {
            faults.add(new Violation("pledge", "application.pledge.missing", List.of()));
        }
        faults.addAll(untouched(candidacy, form, faults));
        return faults;
    }

    /**
     * Returns the parts that a return notice names and the merchant has not changed since, if they have no other
     * violation.
     */
    private List<Violation> untouched(Candidacy candidacy, ApplicationForm form, List<Violation> faults) {
        if (candidacy.stage() != Stage.RETURNED) {
            return List.of();
        }
        return forms
                .returned(candidacy)
                .map(returned -> new Resubmission(returned, form.content(), fields.of(candidacy.reference()))
                        .untouched(definition(form)))
                .orElse(List.of())
                .stream()
                .filter(open -> faults.stream().noneMatch(fault -> open.field().equals(fault.field())))
                .toList();
    }

    FormDefinition definition(ApplicationForm form) {
        return published.of(form.form(), form.formIssue());
    }

    ChoiceLists lists(Candidacy candidacy, ApplicationContent content) {
        return (type, code) -> switch (type) {
            case TRADE ->
                trades.find(code)
                        .filter(trade -> candidacy.round().terms().offersTradeOf(trade.sheet()))
                        .isPresent();
            case AGENCY -> candidacy.round().terms().participation().offices().contains(code);
            case STREET ->
                streets(content.answers().get("agency"))
                        .anyMatch(street -> street.code().equals(code));
            default -> true;
        };
    }

    /**
     * Returns the streets that the stations of an office serve; every street of its division where no station lists
     * any.
     */
    Stream<Division> streets(String agency) {
        List<String> served = agencies.under(agency).stream()
                .filter(below -> below.type() == Agency.AgencyType.STATION)
                .flatMap(station -> station.covers().stream())
                .toList();
        return served.isEmpty()
                ? agencies.find(agency).map(Agency::division).map(divisions::under).orElse(List.of()).stream()
                : divisions.of(served).stream();
    }

    /**
     * Returns the self-checks of the sheets for the candidacy's subject type and trade, in the editions of the round.
     */
    List<SelfCheck> selfChecks(Candidacy candidacy, ApplicationContent content) {
        Map<String, Integer> issues = candidacy.round().terms().materials().editions();
        Trade trade = trades.find(content.answers().get("trade")).orElse(null);
        List<CriteriaEdition> sheets = subjectTypes.byCode(candidacy.subjectType()).sheetsIn(trade).stream()
                .filter(issues::containsKey)
                .map(code -> editions.of(code, issues.get(code)))
                .toList();
        return SelfCheck.of(sheets, content);
    }
}
