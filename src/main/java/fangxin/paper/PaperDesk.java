package fangxin.paper;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import fangxin.stationery.PaperTemplate;
import fangxin.stationery.Templates;
import fangxin.stationery.Typesetting;
import fangxin.stationery.Typesetting.Form;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where papers are looked at, taken along, and issued under a number. */
@Stateless
@RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY, Roles.HANDLER,
        Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class PaperDesk {
    /** What a merchant takes along before it is issued: its own forms. What is told to it, once it is issued. */
    static final Set<PaperKind> OWN = EnumSet.of(PaperKind.APPLICATION, PaperKind.PLEDGE);
    private static final Set<PaperKind> TOLD = EnumSet.of(PaperKind.RETURN, PaperKind.DECLINE);

    /** Number and date of a paper; without a number the register gives the next. */
    public record Issuing(String number, LocalDate date) { }

    /** A paper to send. */
    public record Made(byte[] bytes, String type, String name) { }

    @Inject
    @Any
    Instance<Writer> writers;
    @Inject
    Papers papers;
    @Inject
    Numbering numbering;
    @Inject
    Templates templates;
    @Inject
    Typesetting typesetting;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** The papers about a case, a round, a notice, an act or a meeting, as far as they are for this person. */
    public List<PaperView> about(Scope scope, String id) {
        Actor actor = signedIn.actor();
        boolean merchant = merchantOnly(actor);
        List<Writer.Offer> offers = writers.stream().filter(writer -> writer.scope() == scope)
                .filter(writer -> !merchant || writer.kinds().stream().anyMatch(kind -> OWN.contains(kind)
                        || TOLD.contains(kind)))
                .flatMap(writer -> writer.offers(id).stream()).sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        Map<String, Paper> issued = papers.about(offers.stream().map(Writer.Offer::subject).distinct().toList()).stream()
                .collect(Collectors.toMap(paper -> paper.kind() + paper.subject(), Function.identity()));
        return offers.stream().filter(offer -> !merchant || OWN.contains(offer.kind()) || TOLD.contains(offer.kind())
                        && issued.containsKey(offer.kind() + offer.subject()))
                .map(offer -> PaperView.of(offer, issued.get(offer.kind() + offer.subject()))).toList();
    }

    private static boolean merchantOnly(Actor actor) {
        return actor.posts().stream().allMatch(post -> post.role() == Role.MERCHANT);
    }

    /** One paper, with what its number would be. */
    public PaperView paper(PaperKind kind, String subject) {
        Draft draft = draft(kind, subject);
        Optional<Paper> issued = papers.find(kind, subject);
        Actor actor = signedIn.actor();
        return PaperView.of(draft, issued.orElse(null), kind.numbered() && issued.isEmpty() && draft.lacks() == null
                && issuer(actor, draft.office()), issued.isPresent() || !kind.numbered() ? null
                        : numbering.foreseen(draft.office(), kind, moments.now().today().getYear()));
    }

    public Made make(PaperKind kind, String subject, Form form) {
        Draft draft = draft(kind, subject, writer -> writer.print(kind, subject));
        Optional<Paper> issued = papers.find(kind, subject);
        PaperTemplate template = issued.map(Paper::template).map(templates::byId)
                .orElseGet(() -> templates.inForce(kind, draft.office()));
        Content content = issued.map(Paper::content).orElseGet(() -> unissued(draft));
        if (form == Form.XLSX && kind.list().isEmpty()) {
            throw new Unknown(kind.slug());
        }
        return new Made(typesetting.set(form, kind, templates.bytesOf(template), content), form.type(),
                Speech.say("stationery.kind." + kind) + issued.map(paper -> "-" + paper.number()).orElse("")
                        + "-" + subject + "." + form.name().toLowerCase(Locale.ROOT));
    }

    /** As it stands: without a number where it has none, under today's date. */
    private Content unissued(Draft draft) {
        Moment now = moments.now();
        return numbered(draft, Optional.ofNullable(draft.number()).orElseGet(() -> draft.kind().numbered()
                ? numbering.open(draft.office(), draft.kind(), now) : ""), Optional.ofNullable(draft.date())
                        .orElse(now.today()));
    }

    static Content numbered(Draft draft, String number, LocalDate date) {
        return draft.content().with(Map.of("number", number, "date", Speech.day(date), "code",
                PaperCode.of(draft.kind(), draft.subject())));
    }

    /** Issues a paper: its number, its words and the version of its template stay what they are now. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER})
    public PaperView issue(PaperKind kind, String subject, Issuing issuing) {
        Draft draft = draft(kind, subject);
        Actor actor = signedIn.actor();
        if (!issuer(actor, draft.office())) {
            throw new Unknown(subject);
        }
        requireOpen(draft);
        Moment now = moments.now();
        LocalDate date = date(draft, issuing, now);
        boolean given = draft.number() != null || issuing.number() != null && !issuing.number().isBlank();
        String number = draft.number() != null ? fixed(draft) : given
                ? numbering.given(draft.office(), kind, issuing.number()) : numbering.next(draft.office(), kind, date);
        Paper paper = new Paper(draft, number, given, date, templates.inForce(kind, draft.office()),
                numbered(draft, number, date), actor, now.at());
        papers.add(paper);
        return PaperView.of(draft, paper, false, null);
    }

    private void requireOpen(Draft draft) {
        if (!draft.kind().numbered()) {
            throw new RuleViolation("paper.form");
        }
        if (draft.lacks() != null) {
            throw new RuleViolation(draft.lacks());
        }
        papers.find(draft.kind(), draft.subject()).ifPresent(paper -> {
            throw new RuleViolation("paper.issued", paper.actorName(), paper.issuedAt(), paper.number());
        });
    }

    private static LocalDate date(Draft draft, Issuing issuing, Moment now) {
        LocalDate date = draft.date() != null ? draft.date() : issuing.date() == null ? now.today() : issuing.date();
        if (date.isAfter(now.today())) {
            throw RuleViolation.at("date", "paper.date.future");
        }
        return date;
    }

    /** The number that the act or the notice has already. */
    private String fixed(Draft draft) {
        if (papers.numbered(draft.office(), draft.number())) {
            throw RuleViolation.at("number", "paper.number.taken", draft.number());
        }
        return numbering.noted(draft.office(), draft.kind(), draft.number());
    }

    private static boolean issuer(Actor actor, String office) {
        return actor.holds(Role.COUNTY_OFFICE, office) || actor.holds(Role.HANDLER, office);
    }

    /** The writers see to it that a case is only for those who may see it; what is no case, for its office. */
    private Draft draft(PaperKind kind, String subject) {
        return draft(kind, subject, writer -> writer.write(kind, subject));
    }

    private Draft draft(PaperKind kind, String subject, Function<Writer, Draft> written) {
        Actor actor = signedIn.actor();
        if (merchantOnly(actor) && !OWN.contains(kind) && (!TOLD.contains(kind)
                || papers.find(kind, subject).isEmpty())) {
            throw new Unknown(subject);
        }
        Draft draft = written.apply(writers.stream().filter(writer -> writer.kinds().contains(kind)).findFirst()
                .orElseThrow());
        boolean own = actor.holds(Role.AUDITOR) || actor.posts().stream().anyMatch(post ->
                post.at().equals(draft.office()));
        if (draft.candidacy() == null && kind != PaperKind.CONSULTATION && kind != PaperKind.RECOMMENDATIONS && !own) {
            throw new Unknown(subject);
        }
        return draft;
    }
}
