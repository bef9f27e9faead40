package fangxin.complaint.handling;

import fangxin.common.FieldErrors;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintTerms;
import java.util.List;

/**
 * Rule on what an officer's step has to state (办理步骤填写规则), by articles 16, 18, 20, 23 and 24 of Order 121. An agreement
 * needs a mediation before it. The grounds are those of the rule set in force on the day of the step. Only the
 * receiving office gives a case to another agency (article 41).
 */
final class HandlingStepRule {
    private HandlingStepRule() {}

    static void check(
            HandlingStep step, HandlingState state, HandlingStepInput input, String ruleSet, ComplaintTerms terms) {
        FieldErrors errors = new FieldErrors().validate(input);
        step.grounds().ifPresent(list -> checkGround(list, input, ruleSet, terms, errors));
        errors.refuse(step.needsWords() && input.words() == null, "words", "handling.words.missing")
                .refuse(step.needsAgency() && input.agency() == null, "agency", "handling.agency.missing");
        if (step == HandlingStep.SETTLE) {
            errors.refuse(input.agreement() == null, "agreement", "handling.agreement.missing")
                    .refuse(state == HandlingState.ACCEPTED, "agreement", "handling.settle.unmediated")
                    .refuse(
                            input.agreement() != null && input.agreement().needsRecord() && input.words() == null,
                            "words",
                            "handling.record.missing");
        }
        if (step == HandlingStep.SETTLE || step == HandlingStep.END) {
            errors.refuse(input.recovered() == null, "recovered", "handling.recovered.missing");
        }
        if (step == HandlingStep.END) {
            boolean asked = terms.code(ComplaintCode.CodeList.ENDING, input.ground())
                    .filter(ComplaintCode::asksAbsentParty)
                    .isPresent();
            errors.refuse(asked && input.absent() == null, "absent", "handling.absent.missing")
                    .refuse(!asked && input.absent() != null, "absent", "handling.absent.other");
        }
        if (step == HandlingStep.MEDIATE) {
            checkMediation(input.mediation(), errors);
        }
        errors.check();
    }

    private static void checkGround(
            ComplaintCode.CodeList list,
            HandlingStepInput input,
            String ruleSet,
            ComplaintTerms terms,
            FieldErrors errors) {
        List<String> known =
                terms.codes(list, ruleSet).stream().map(ComplaintCode::code).toList();
        errors.refuse(input.ground() == null, "ground", "handling.ground.missing")
                .refuse(
                        input.ground() != null && !known.contains(input.ground()),
                        "ground",
                        "handling.ground.unknown",
                        String.valueOf(input.ground()));
    }

    private static void checkMediation(MediationInput mediation, FieldErrors errors) {
        if (mediation == null) {
            errors.add("mediation", "handling.mediation.missing");
            return;
        }
        errors.refuse(!mediation.complainantConsents(), "complainantConsents", "handling.consent.complainant")
                .refuse(!mediation.traderConsents(), "traderConsents", "handling.consent.trader")
                .refuse(mediation.mediator() == null, "mediator", "handling.mediator.missing")
                .refuse(mediation.appointedAt() != null && mediation.place() == null, "place", "handling.place.missing")
                .refuse(
                        mediation.appointedAt() == null && mediation.place() != null,
                        "appointedAt",
                        "handling.appointedAt.missing");
    }
}
