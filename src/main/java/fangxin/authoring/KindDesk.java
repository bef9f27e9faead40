package fangxin.authoring;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.administration.AdministrativeAct;
import fangxin.administration.AdministrativeActs;
import fangxin.application.FormDefinition;
import fangxin.application.Forms;
import fangxin.application.Question;
import fangxin.criteria.Edition;
import fangxin.criteria.Editions;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where kinds of subject are laid down: a new one needs no new program. They hold for the whole city, so only the city's
 * administrators change them.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class KindDesk {
    /** A kind as it is shown, with what its sheets are called; {@code inUse} while new rounds name it. */
    public record Line(Kind.Terms terms, List<Wording> sheetNames, boolean inUse) { }

    /** A form, and what the kinds are called that fill it in. */
    public record Form(String code, List<Wording> kinds) { }

    public record Sheet(String code, Wording name) implements Serializable { }

    @Inject
    Kinds kinds;
    @Inject
    Forms forms;
    @Inject
    Editions editions;
    @Inject
    Organs organs;
    @Inject
    AdministrativeActs acts;
    @Inject
    SignedIn signedIn;

    public List<Line> kinds() {
        return lines(kinds.all());
    }

    public Line kind(String code) {
        return lines(List.of(kinds.byCode(code))).getFirst();
    }

    private List<Line> lines(List<Kind> shown) {
        Map<String, Wording> names = sheets().stream().collect(Collectors.toMap(Sheet::code, Sheet::name));
        return shown.stream().map(kind -> new Line(kind.terms(), kind.terms().sheets().stream()
                .map(code -> names.getOrDefault(code, new Wording(code, code))).toList(), kind.inUse())).toList();
    }

    /** The forms that a kind may be given. */
    public List<Form> forms() {
        Map<String, List<Wording>> filledIn = kinds.namesByForm();
        return forms.codes().stream().map(code -> new Form(code, filledIn.getOrDefault(code, List.of()))).toList();
    }

    public List<Sheet> sheets() {
        return editions.newest().stream().map((Edition edition) -> new Sheet(edition.sheet(), edition.name())).toList();
    }

    /** The trade administrations that exist somewhere. */
    public List<String> authorities() {
        return organs.ofKind(Organ.Kind.AUTHORITY).stream().map(Organ::authority).filter(Objects::nonNull).distinct()
                .sorted().toList();
    }

    public void add(Kind.Terms terms) {
        signedIn.actor().requireAdministersAll();
        kinds.add(terms);
        requireSound(terms);
        acts.record(AdministrativeAct.Kind.ADD_KIND, terms.code(), said(null, terms));
    }

    /** Lays down other terms; what has begun keeps the form and the sheets it began with. */
    public void amend(Kind.Terms terms) {
        signedIn.actor().requireAdministersAll();
        Wording before = kinds.byCode(terms.code()).name();
        kinds.amend(terms);
        requireSound(terms);
        acts.record(AdministrativeAct.Kind.AMEND_KIND, terms.code(), said(before, terms));
    }

    /** Takes a kind out of use, or into it again. */
    public void use(String code, boolean wanted) {
        signedIn.actor().requireAdministersAll();
        kinds.use(code, wanted);
        acts.record(AdministrativeAct.Kind.AMEND_KIND, code, wanted ? "IN_USE" : "OUT_OF_USE");
    }

    private static String said(Wording before, Kind.Terms terms) {
        String name = terms.name().equals(before) ? "" : "NAME %s%s, ".formatted(
                before == null ? "" : both(before) + " → ", both(terms.name()));
        return name + "DIGITS %s, FORM %s, SHEETS %s, AUTHORITY %s, SITE %s%s%s".formatted(terms.digits(), terms.form(),
                String.join(" ", terms.sheets()), terms.authority() == null ? "-" : terms.authority(),
                terms.site(),
                terms.byTrade() ? ", BY_TRADE" : "", terms.composite() ? ", COMPOSITE " + String.join(" ", terms.memberKinds()) : "");
    }

    private static String both(Wording name) {
        return name.zh() + " / " + name.en();
    }

    private void requireSound(Kind.Terms terms) {
        if (!forms.codes().contains(terms.form())) {
            throw RuleViolation.at("form", "authoring.kind.form");
        }
        if (terms.authority() != null && !authorities().contains(terms.authority())) {
            throw RuleViolation.at("authority", "authoring.kind.authority");
        }
        FormDefinition form = forms.of(terms.form(), forms.newestIssue(terms.form()));
        boolean asked = form.questions().anyMatch(question -> question.type() == Question.Type.TRADE);
        if ((terms.byTrade() || terms.authority() == null) && !asked) {
            throw RuleViolation.at("byTrade", "authoring.kind.trade");
        }
    }
}
