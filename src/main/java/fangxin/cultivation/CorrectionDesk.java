package fangxin.cultivation;

import fangxin.RuleViolation;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.Premises;
import fangxin.message.Letters;
import fangxin.territory.Division;
import fangxin.territory.Divisions;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The most used buttons of any office: taking back the last step, and putting wrong entries right. */
@Stateless
public class CorrectionDesk {
    @Inject
    Candidacies candidacies;
    @Inject
    Organs organs;
    @Inject
    Divisions divisions;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Takes back the last step, as long as the next desk has not acted. */
    @RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.AUTHORITY})
    public CandidacyView recall(String reference, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        candidacy.recall(Taking.by(actor, moments.now()).because(Words.tidy(reason)));
        new Words().mayHave("reason", reason, 1000).check();
        return CandidacyView.of(candidacy, actor);
    }

    /** Corrects what was entered wrongly; what it was before stays in the journal. */
    @RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE, Roles.AUTHORITY})
    public CandidacyView correct(String reference, Correction correction, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        if (candidacy.stage() == Stage.ON_NOTICE || candidacy.stage() == Stage.OBJECTED) {
            throw new RuleViolation("cultivation.correct.posted");
        }
        if (candidacy.stage() == Stage.DRAFT || candidacy.stage() == Stage.RETURNED) {
            throw new RuleViolation("cultivation.correct.merchant");
        }
        Premises premises = candidacy.premises().orElseThrow(() -> new RuleViolation("cultivation.correct.premises"));
        List<Correction.Change> changes = correction.changesTo(candidacy.merchant(), premises);
        new Words().needs("reason", reason, 500).check();
        candidacy.take(Step.CORRECT, Taking.by(actor, moments.now()).because(inWords(changes, reason)));
        correction.applyTo(candidacy.merchant(), premises);
        if (correction.street() != null) {
            requireStreet(candidacy.office(), correction.street());
            candidacy.describe(premises, candidacy.kind(), candidacy.trade(), candidacy.office(),
                    organs.stationFor(candidacy.office(), correction.street()).code());
        }
        return CandidacyView.of(candidacy, actor);
    }

    /** The streets and townships that an office serves. */
    @RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE, Roles.AUTHORITY})
    public List<Street> streets(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return streetsOf(candidacy.office());
    }

    /** A street or township to choose. */
    public record Street(String code, fangxin.Wording name) { }

    private List<Street> streetsOf(String office) {
        List<String> served = organs.under(office).stream().filter(organ -> organ.kind() == Organ.Kind.STATION)
                .flatMap(station -> station.covers().stream()).distinct().toList();
        List<Division> streets = served.isEmpty() ? divisions.under(organs.byCode(office).division())
                : served.stream().flatMap(code -> divisions.find(code).stream()).toList();
        return streets.stream().map(street -> new Street(street.code(), street.name())).toList();
    }

    private void requireStreet(String office, String street) {
        if (streetsOf(office).stream().noneMatch(known -> known.code().equals(street))) {
            throw RuleViolation.at("street", "cultivation.correct.street");
        }
    }

    /** The journal is kept in Chinese, the language of the office. */
    private String inWords(List<Correction.Change> changes, String reason) {
        return changes.stream().map(change -> Letters.say(Locale.CHINESE, "cultivation.correct.change",
                        Letters.say(Locale.CHINESE, "cultivation.field." + change.field()),
                        shown(change.field(), change.before()), shown(change.field(), change.after())))
                .collect(Collectors.joining("；")) + "。" + reason.strip();
    }

    private String shown(String field, String value) {
        if (value == null) {
            return "—";
        }
        return "street".equals(field) ? divisions.find(value).map(street -> street.name().zh()).orElse(value) : value;
    }
}
