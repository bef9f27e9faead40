package fangxin.administration.formdesign;

import fangxin.administration.AuditEntry;
import fangxin.administration.AuditLog;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PublishedForms;
import fangxin.procedure.application.Question;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Service boundary for the subject types: administrators read them, with the forms, sheets and sector authorities to
 * choose from; the city's administrators add and change them, and take them in and out of use.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class SubjectTypeService {
    /** Subject type as it is shown, with the names of its sheets; {@code inUse} while new rounds name it. */
    public record SubjectTypeView(
            @NotNull SubjectType.SubjectTypeTerms terms,
            @NotNull List<LocalizedText> sheetNames,
            boolean inUse) {}

    /** Form to choose, with the names of the subject types that use it. */
    public record FormOption(String code, List<LocalizedText> subjectTypes) {}

    /** Evaluation sheet to choose. */
    public record SubjectTypeSheet(String code, LocalizedText name) implements Serializable {}

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    PublishedForms forms;

    @Inject
    EditionRepository editions;

    @Inject
    AgencyRepository agencies;

    @Inject
    AuditLog auditLog;

    @Inject
    CurrentUser currentUser;

    public List<SubjectTypeView> all() {
        return lines(subjectTypes.all());
    }

    public SubjectTypeView byCode(String code) {
        return lines(List.of(subjectTypes.byCode(code))).getFirst();
    }

    private List<SubjectTypeView> lines(List<SubjectType> shown) {
        Map<String, LocalizedText> names =
                sheets().stream().collect(Collectors.toMap(SubjectTypeSheet::code, SubjectTypeSheet::name));
        return shown.stream()
                .map(type -> new SubjectTypeView(
                        type.terms(),
                        type.terms().sheets().stream()
                                .map(code -> names.getOrDefault(code, new LocalizedText(code, code)))
                                .toList(),
                        type.isInUse()))
                .toList();
    }

    /** Forms that a subject type can use. */
    public List<FormOption> forms() {
        Map<String, List<LocalizedText>> filledIn = subjectTypes.namesByForm();
        return forms.codes().stream()
                .map(code -> new FormOption(code, filledIn.getOrDefault(code, List.of())))
                .toList();
    }

    public List<SubjectTypeSheet> sheets() {
        return editions.newest().stream()
                .map((CriteriaEdition edition) -> new SubjectTypeSheet(edition.sheet(), edition.name()))
                .toList();
    }

    /** Returns the trade administrations that exist somewhere. */
    public List<String> authorities() {
        return agencies.ofType(Agency.AgencyType.AUTHORITY).stream()
                .map(Agency::authority)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    public void add(SubjectType.SubjectTypeTerms terms) {
        currentUser.actor().requireAdministersAll();
        subjectTypes.add(terms);
        requireValid(terms);
        auditLog.record(AuditEntry.AuditAction.ADD_SUBJECT_TYPE, terms.code(), describe(null, terms));
    }

    /** Changes the terms; a candidacy in progress keeps the form and the sheets of its beginning. */
    public void amend(SubjectType.SubjectTypeTerms terms) {
        currentUser.actor().requireAdministersAll();
        LocalizedText before = subjectTypes.byCode(terms.code()).name();
        subjectTypes.amend(terms);
        requireValid(terms);
        auditLog.record(AuditEntry.AuditAction.AMEND_SUBJECT_TYPE, terms.code(), describe(before, terms));
    }

    /** Ends or resumes the use of a subject type: only types in use are offered, for example in new rounds. */
    public void use(String code, boolean wanted) {
        currentUser.actor().requireAdministersAll();
        subjectTypes.use(code, wanted);
        auditLog.record(AuditEntry.AuditAction.AMEND_SUBJECT_TYPE, code, wanted ? "IN_USE" : "OUT_OF_USE");
    }

    private static String describe(LocalizedText before, SubjectType.SubjectTypeTerms terms) {
        String name = terms.name().equals(before)
                ? ""
                : "NAME %s%s, ".formatted(before == null ? "" : both(before) + " → ", both(terms.name()));
        return name
                + "DIGITS %s, FORM %s, SHEETS %s, AUTHORITY %s, SITE %s%s%s"
                        .formatted(
                                terms.digits(),
                                terms.form(),
                                String.join(" ", terms.sheets()),
                                terms.authority() == null ? "-" : terms.authority(),
                                terms.site(),
                                terms.byTrade() ? ", BY_TRADE" : "",
                                terms.composite() ? ", COMPOSITE " + String.join(" ", terms.memberTypes()) : "");
    }

    private static String both(LocalizedText name) {
        return name.zh() + " / " + name.en();
    }

    private void requireValid(SubjectType.SubjectTypeTerms terms) {
        if (!forms.codes().contains(terms.form())) {
            throw RuleViolation.at("form", "formdesign.subjectType.form");
        }
        if (terms.authority() != null && !authorities().contains(terms.authority())) {
            throw RuleViolation.at("authority", "formdesign.subjectType.authority");
        }
        FormDefinition form = forms.of(terms.form(), forms.newestIssue(terms.form()));
        boolean asked = form.questions().anyMatch(question -> question.type() == Question.QuestionType.TRADE);
        if ((terms.byTrade() || terms.authority() == null) && !asked) {
            throw RuleViolation.at("byTrade", "formdesign.subjectType.trade");
        }
    }
}
