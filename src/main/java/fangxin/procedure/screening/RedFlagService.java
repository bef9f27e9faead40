package fangxin.procedure.screening;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Masking;
import fangxin.merchant.Premises;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationContent;
import fangxin.procedure.application.ApplicationForm;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.application.Attachment;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PersonalDataPolicy;
import fangxin.procedure.application.PublishedForms;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.procedure.cultivation.SheetChangePolicy;
import fangxin.procedure.screening.RedFlag.FlaggedPicture;
import fangxin.procedure.screening.ReusedPicturePolicy.PictureUse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Service boundary that computes the red flags (疑点) of an application for officers, and for the applicant the hints
 * before submission. They are computed when they are read, from the content that counts then, and stored nowhere.
 */
@Stateless
public class RedFlagService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    ApplicationFormRepository applications;

    @Inject
    ScreeningRepository screening;

    @Inject
    PublishedForms forms;

    @Inject
    EligibilityRules eligibility;

    @Inject
    PermitPolicy permits;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    SheetChangePolicy sheetChanges;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the red flags of an application, for officers who may see it: of the last submission with its
     * corrections, or of the draft before the first one. Names of persons are masked for readers who do not need them. An
     * officer who represents the applicant sees none.
     */
    @RolesAllowed(RoleNames.OFFICER)
    public List<RedFlag> flags(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        if (actor.isRecusedFrom(candidacy.merchant().id())) {
            return List.of();
        }
        ApplicationForm form = applications.of(reference);
        ApplicationContent content = applications.counting(reference).orElseGet(form::content);
        return Stream.of(
                        ofContent(candidacy, form, content),
                        signer(content, PersonalDataPolicy.isMasked(candidacy, actor)),
                        reusedPictures(candidacy, definition(form), content, actor),
                        sheetsChanged(candidacy, content).stream())
                .flatMap(flags -> flags)
                .sorted((one, other) -> one.type().compareTo(other.type()))
                .toList();
    }

    /**
     * Returns the red flags of a draft that the applicant can still correct or explain. They do not prevent the
     * submission.
     */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.STATION, RoleNames.COUNTY_OFFICE})
    public List<RedFlag> hints(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        if (!candidacy.stepsOpenTo(currentUser.actor()).contains(Step.SUBMIT)) {
            return List.of();
        }
        ApplicationForm form = applications.of(reference);
        return ofContent(candidacy, form, form.content())
                .filter(flag -> flag.type().isShownToApplicant())
                .toList();
    }

    /** Returns the flags that follow from the application alone. */
    private Stream<RedFlag> ofContent(Candidacy candidacy, ApplicationForm form, ApplicationContent content) {
        FormDefinition definition = definition(form);
        return Stream.of(
                        openTooShort(candidacy, content).stream(),
                        permits.missing(content.answers().get("trade"), content, definition).stream()
                                .map(permit -> RedFlag.of(
                                        RedFlagType.PERMIT_MISSING,
                                        Messages.inBoth("screening.finding.PERMIT_MISSING", permit))),
                        withoutNumber(candidacy, content).stream(),
                        RepeatedPicturePolicy.repeated(content.files()).stream()
                                .map(same -> repeated(same, definition)))
                .flatMap(flags -> flags);
    }

    private Optional<RedFlag> openTooShort(Candidacy candidacy, ApplicationContent content) {
        LocalDate appliedOn = ApplicationDayPolicy.dayOf(candidacy)
                .orElseGet(() -> businessClock.now().today());
        LocalDate opened = day(content.answers().get("opened"));
        int years = eligibility.yearsInBusiness();
        return YearsInBusinessPolicy.completeAfter(opened, appliedOn, years)
                .map(complete -> RedFlag.of(
                        RedFlagType.OPEN_TOO_SHORT,
                        Messages.inBoth("screening.finding.OPEN_TOO_SHORT", opened, years, complete, appliedOn)));
    }

    private static Stream<RedFlag> signer(ApplicationContent content, boolean masked) {
        String operator = content.answers().get("legalPerson");
        return Stream.ofNullable(content.signature())
                .filter(signed -> SignerPolicy.areDifferent(signed.signer(), operator))
                .map(signed -> RedFlag.of(
                        RedFlagType.SIGNER_NOT_OPERATOR,
                        Messages.inBoth(
                                "screening.finding.SIGNER_NOT_OPERATOR",
                                masked ? Masking.name(signed.signer()) : signed.signer(),
                                masked ? Masking.name(operator) : operator)));
    }

    private Optional<RedFlag> withoutNumber(Candidacy candidacy, ApplicationContent content) {
        return Optional.ofNullable(content.answers().get("address"))
                .filter(address ->
                        subjectTypes.byCode(candidacy.subjectType()).site() == SubjectType.SubjectSite.PREMISES)
                .filter(HouseNumberPolicy::isMissing)
                .map(address -> RedFlag.of(
                        RedFlagType.ADDRESS_WITHOUT_NUMBER,
                        Messages.inBoth("screening.finding.ADDRESS_WITHOUT_NUMBER", address)));
    }

    private static RedFlag repeated(List<Attachment> same, FormDefinition definition) {
        return new RedFlag(
                RedFlagType.PICTURE_REPEATED,
                Messages.inBoth("screening.finding.PICTURE_REPEATED", same.size()),
                same.stream()
                        .map(file -> new FlaggedPicture(
                                file.file(), evidence(definition, file.evidenceType()), file.name(), null, null))
                        .toList());
    }

    private Stream<RedFlag> reusedPictures(
            Candidacy candidacy, FormDefinition definition, ApplicationContent content, Actor actor) {
        Map<String, Attachment> own = RepeatedPicturePolicy.byHash(content.files());
        List<Candidacy> others = screening.othersWith(own.keySet(), candidacy.reference());
        Map<String, ApplicationContent> contents =
                applications.counting(others.stream().map(Candidacy::reference).toList());
        Map<String, List<FlaggedPicture>> found = new LinkedHashMap<>();
        for (Candidacy other : others) {
            List<Attachment> earlier = Optional.ofNullable(contents.get(other.reference()))
                    .map(ApplicationContent::files)
                    .orElse(List.of());
            for (Attachment file : RepeatedPicturePolicy.byHash(earlier).values()) {
                Attachment uploaded = own.get(file.sha256());
                if (uploaded != null && ReusedPicturePolicy.areInConflict(use(candidacy, uploaded), use(other, file))) {
                    boolean visible = other.isVisibleTo(actor);
                    found.computeIfAbsent(uploaded.file(), id -> new ArrayList<>())
                            .add(new FlaggedPicture(
                                    uploaded.file(),
                                    evidence(definition, uploaded.evidenceType()),
                                    uploaded.name(),
                                    visible ? other.reference() : null,
                                    visible ? other.signName() : null));
                }
            }
        }
        return found.values().stream()
                .map(pictures -> new RedFlag(
                        RedFlagType.PICTURE_REUSED,
                        Messages.inBoth(
                                "screening.finding.PICTURE_REUSED",
                                pictures.getFirst().evidence(),
                                pictures.size()),
                        List.copyOf(pictures)));
    }

    private static PictureUse use(Candidacy candidacy, Attachment file) {
        return new PictureUse(
                candidacy.merchant().id(),
                candidacy.premises().map(Premises::id).orElse(null),
                file.evidenceType());
    }

    private Optional<RedFlag> sheetsChanged(Candidacy candidacy, ApplicationContent content) {
        return sheetChanges
                .of(candidacy, content.answers().get("trade"), candidacy.industry())
                .map(change -> RedFlag.of(
                        RedFlagType.SHEETS_CHANGED,
                        Messages.inBoth(
                                "screening.finding.SHEETS_CHANGED",
                                change.industry(),
                                change.trade(),
                                change.scored(),
                                change.checked())));
    }

    private FormDefinition definition(ApplicationForm form) {
        return forms.of(form.form(), form.formIssue());
    }

    private static LocalizedText evidence(FormDefinition definition, String code) {
        return definition.evidence(code).map(FormDefinition.EvidenceType::title).orElse(new LocalizedText(code, code));
    }

    private static LocalDate day(String answer) {
        try {
            return answer == null ? null : LocalDate.parse(answer);
        } catch (DateTimeParseException invalid) {
            return null;
        }
    }
}
