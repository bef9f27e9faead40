package fangxin.application;

import fangxin.RuleViolation.Violation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.application.Dossier.Asked;
import fangxin.application.Dossier.Body;
import fangxin.application.Dossier.Case;
import fangxin.application.Dossier.Change;
import fangxin.application.Dossier.Clear;
import fangxin.application.Dossier.FileKind;
import fangxin.application.Dossier.Happening;
import fangxin.application.Dossier.OpenRound;
import fangxin.application.Dossier.Overview;
import fangxin.application.Dossier.Own;
import fangxin.application.Dossier.Part;
import fangxin.application.Dossier.PledgeSheet;
import fangxin.application.Dossier.State;
import fangxin.application.Dossier.TaskSheet;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Entry;
import fangxin.candidacy.Hand;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.criteria.Trades;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.Look;
import fangxin.merchant.Masking;
import fangxin.merchant.Merchant;
import fangxin.merchant.Merchants;
import fangxin.merchant.Premises;
import fangxin.round.Rounds;
import fangxin.territory.Divisions;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where applications are read, by the merchant and by everyone who may see the candidacy. */
@Stateless
@PermitAll
public class DossierDesk {
    private static final Set<Stage> AT_THE_COUNTY = Set.of(Stage.DRAFT, Stage.RETURNED, Stage.SUBMITTED,
            Stage.VERIFIED, Stage.IN_CULTIVATION);
    private static final int HAPPENINGS = 8;

    @Inject
    Candidacies candidacies;
    @Inject
    ApplicationForms forms;
    @Inject
    Forms published;
    @Inject
    Completeness completeness;
    @Inject
    Merchants merchants;
    @Inject
    Rounds rounds;
    @Inject
    Trades trades;
    @Inject
    Organs organs;
    @Inject
    Divisions divisions;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Overview overview(String reference) {
        Candidacy candidacy = seen(reference);
        Actor actor = signedIn.actor();
        ApplicationForm form = forms.of(reference);
        Content content = form.content();
        List<Violation> faults = completeness.faults(candidacy, form);
        List<SelfCheck> checks = completeness.selfChecks(candidacy, content);
        int answered = (int) checks.stream().filter(check -> check.answer() != null).count();
        Set<String> faulty = faults.stream().map(Violation::field).collect(Collectors.toCollection(HashSet::new));
        FormDefinition definition = completeness.definition(form);
        List<Part> parts = definition.tasks().stream()
                .map(task -> new Part(task.code(), task.title(), state(task, content, faulty))).toList();
        boolean filesWanting = definition.evidence().stream().anyMatch(kind -> faulty.contains(kind.code()));
        boolean merchant = actor.holds(Role.MERCHANT, candidacy.merchant().id());
        Moment now = moments.now();
        return new Overview(reference, candidacy.merchant().name(), candidacy.merchant().creditCode().value(),
                candidacy.merchant().confirmed(), signName(candidacy, content), candidacy.round().title(),
                candidacy.round().opens(), candidacy.round().closes(), candidacy.stage(), candidacy.dueOn(),
                daysLeft(candidacy, now), editable(candidacy, actor), !merchant, parts,
                answered == 0 ? State.NOT_STARTED : answered < checks.size() ? State.INCOMPLETE : State.DONE,
                answered, checks.size(),
                content.files().isEmpty() ? State.NOT_STARTED : filesWanting ? State.INCOMPLETE : State.DONE,
                faulty.contains("pledge") ? State.NOT_STARTED : State.DONE, faults,
                forms.submissions(reference).size(), form.savedAt(), candidacy.submittedAt(),
                candidacy.openTo(actor));
    }

    /** One task to fill in, its answers in the clear: only for whoever may edit. */
    public TaskSheet task(String reference, String task) {
        Candidacy candidacy = filledIn(reference);
        ApplicationForm form = forms.of(reference);
        FormDefinition.Task wanted = completeness.definition(form).task(task).orElseThrow(() -> new Unknown(task));
        return sheet(wanted, candidacy, form.content(), false, true);
    }

    public List<SelfCheck> selfChecks(String reference) {
        return completeness.selfChecks(filledIn(reference), forms.of(reference).content());
    }

    public List<FileKind> files(String reference) {
        filledIn(reference);
        ApplicationForm form = forms.of(reference);
        return files(completeness.definition(form), form.content());
    }

    public PledgeSheet pledge(String reference) {
        return pledge(filledIn(reference), forms.of(reference), forms.of(reference).content(), false);
    }

    /** Everything that was filled in, to be looked through before it is handed in. */
    public Case draft(String reference) {
        Candidacy candidacy = filledIn(reference);
        ApplicationForm form = forms.of(reference);
        List<Submission> submissions = forms.submissions(reference);
        return read(candidacy, form, form.content(), submissions, submissions.isEmpty() ? null
                : submissions.getLast().content(), false);
    }

    /** The application as the desks read it: what was handed in last. Personal data is masked for most. */
    public Case read(String reference) {
        Candidacy candidacy = seen(reference);
        ApplicationForm form = forms.of(reference);
        List<Submission> submissions = forms.submissions(reference);
        Content content = submissions.isEmpty() ? form.content() : submissions.getLast().content();
        return read(candidacy, form, content, submissions, returned(candidacy, submissions), masked(candidacy, signedIn.actor()));
    }

    /** A receipt for one file, for whoever may see the candidacy. */
    public Attachment receipt(String reference, String file) {
        seen(reference);
        return forms.of(reference).content().file(file)
                .or(() -> forms.submissions(reference).stream()
                        .flatMap(submission -> submission.content().file(file).stream()).findFirst())
                .orElseThrow(() -> new Unknown(file));
    }

    /** Shows personal data in the clear, and keeps who looked and what for. */
    @RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE, Roles.AUTHORITY, Roles.EVALUATOR})
    public List<Clear> look(String reference, String purpose) {
        Candidacy candidacy = seen(reference);
        ApplicationForm form = forms.of(reference);
        List<Submission> submissions = forms.submissions(reference);
        Content content = submissions.isEmpty() ? form.content() : submissions.getLast().content();
        String account = signedIn.actor().account();
        return completeness.definition(form).questions()
                .filter(question -> question.personal() && content.answers().get(question.code()) != null)
                .map(question -> {
                    merchants.note(new Look(account, reference, question.code(), purpose, moments.now().at()));
                    return new Clear(question.label(), content.answers().get(question.code()));
                }).toList();
    }

    /** The candidacies of the merchants for whom the reader speaks, the newest first. */
    public List<Own> own() {
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        return actor.placesAs(Role.MERCHANT).flatMap(merchant -> candidacies.ofMerchant(merchant).stream())
                .map(candidacy -> own(candidacy, actor, now)).toList();
    }

    /** One candidacy as the merchant's home page shows it. */
    public Own one(String reference) {
        return own(seen(reference), signedIn.actor(), moments.now());
    }

    /** The rounds in which a merchant may open an application today. */
    public List<OpenRound> openRounds(String merchantId) {
        Merchant merchant = merchants.byId(merchantId);
        Moment now = moments.now();
        return rounds.open(now.today()).stream().filter(round -> round.terms().organs().contains(merchant.organ()))
                .map(round -> new OpenRound(round.id(), round.title(), round.closes(),
                        now.calendar().daysLeft(now.today(), round.closes()))).toList();
    }

    /** The merchant's candidacies as an officer of its office may see them. */
    @RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE})
    public List<Own> of(String merchantId) {
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        return candidacies.ofMerchant(merchantId).stream().filter(candidacy -> candidacy.seenBy(actor))
                .map(candidacy -> own(candidacy, actor, now)).toList();
    }

    private Own own(Candidacy candidacy, Actor actor, Moment now) {
        Set<Step> steps = candidacy.openTo(actor);
        List<Happening> happenings = candidacy.journal().reversed().stream().limit(HAPPENINGS)
                .map(this::happening).toList();
        return new Own(candidacy.reference(), candidacy.merchant().id(), candidacy.merchant().name(),
                signName(candidacy, forms.of(candidacy.reference()).content()), candidacy.round().title(),
                candidacy.stage(), phase(candidacy.stage()), candidacy.dueOn(), daysLeft(candidacy, now),
                candidacy.lapseProposed(), candidacy.stage().waitsFor().contains(Hand.MERCHANT)
                        && !candidacy.refusalFinal(), holder(candidacy), steps, happenings);
    }

    private Happening happening(Entry entry) {
        Wording where = Optional.ofNullable(entry.place()).flatMap(organs::find).map(Organ::name).orElse(null);
        return new Happening(entry.step(), entry.after(), entry.at(), where, entry.reason());
    }

    private Body holder(Candidacy candidacy) {
        String code = switch (candidacy.stage()) {
            case SUBMITTED -> candidacy.station();
            case VERIFIED, IN_CULTIVATION -> candidacy.office();
            case RECOMMENDED, IN_EVALUATION -> candidacy.authority();
            case EVALUATED, IN_CONSULTATION, PASSED, ON_NOTICE, OBJECTED, UNDER_REVIEW -> candidacy.round().owner();
            default -> null;
        };
        return organs.find(code).map(organ -> new Body(organ.name(), organ.phone())).orElse(null);
    }

    private static int phase(Stage stage) {
        return switch (stage) {
            case DRAFT, SUBMITTED, VERIFIED, RETURNED, DECLINED -> 1;
            case IN_CULTIVATION -> 2;
            case RECOMMENDED, IN_EVALUATION, EVALUATED, IN_CONSULTATION, REFUSED, UNDER_REVIEW -> 3;
            case PASSED, ON_NOTICE, OBJECTED, NAMED -> 4;
            case WITHDRAWN, LAPSED -> 0;
        };
    }

    /** What was returned: the last submission that the office saw before it. Null where nothing was. */
    private static Content returned(Candidacy candidacy, List<Submission> submissions) {
        Optional<Entry> back = candidacy.journal().reversed().stream()
                .filter(entry -> entry.step() == Step.RETURN).findFirst();
        return submissions.stream().limit(Math.max(0, submissions.size() - 1))
                .filter(submission -> back.isPresent() && submission.submittedAt().isBefore(back.get().at()))
                .reduce((first, next) -> next).map(Submission::content).orElse(null);
    }

    private Case read(Candidacy candidacy, ApplicationForm form, Content content, List<Submission> submissions,
            Content before, boolean masked) {
        FormDefinition definition = completeness.definition(form);
        List<Change> changes = before == null ? List.of() : content.differencesTo(before).stream()
                .map(difference -> change(difference, definition, candidacy, content, masked)).toList();
        return new Case(candidacy.reference(), submissions.isEmpty(), submissions.size(),
                submissions.isEmpty() ? null : submissions.getLast().submittedAt(),
                definition.tasks().stream().map(task -> sheet(task, candidacy, content, masked, false)).toList(),
                completeness.selfChecks(candidacy, content), files(definition, content),
                pledge(candidacy, form, content, masked), before != null, changes, masked, masked && mayLook(signedIn.actor()));
    }

    private Change change(Difference difference, FormDefinition definition, Candidacy candidacy, Content content,
            boolean masked) {
        Wording label = switch (difference.kind()) {
            case ANSWER -> definition.question(difference.code()).map(Question::label).orElse(same(difference.code()));
            case FILE -> definition.evidence(difference.code()).map(FormDefinition.Evidence::title)
                    .orElse(same(difference.code()));
            case SELF_CHECK -> completeness.selfChecks(candidacy, content).stream()
                    .filter(check -> check.key().equals(difference.code())).map(SelfCheck::question).findFirst()
                    .orElse(same(difference.code()));
            case PLEDGE -> published.pledge(forms.of(candidacy.reference()).pledgeIssue()).title();
        };
        return new Change(difference.kind(), label, said(difference, difference.before(), definition, masked),
                said(difference, difference.after(), definition, masked));
    }

    private Wording said(Difference difference, String value, FormDefinition definition, boolean masked) {
        if (value == null) {
            return null;
        }
        return switch (difference.kind()) {
            case ANSWER -> definition.question(difference.code()).map(question -> shown(question, value, masked))
                    .orElse(same(value));
            case SELF_CHECK -> yesNo(value);
            case FILE -> same(value);
            case PLEDGE -> same(masked ? Masking.name(value) : value);
        };
    }

    private TaskSheet sheet(FormDefinition.Task task, Candidacy candidacy, Content content, boolean masked,
            boolean withChoices) {
        return new TaskSheet(task.code(), task.title(), task.intro(), task.questions().stream().map(question -> {
            String value = content.answers().get(question.code());
            boolean hidden = masked && question.personal();
            return new Asked(question, hidden ? null : value, value == null ? null : shown(question, value, masked),
                    withChoices ? choices(question, candidacy, content) : List.of());
        }).toList());
    }

    private List<Question.Option> choices(Question question, Candidacy candidacy, Content content) {
        return switch (question.type()) {
            case TRADE -> trades.all().stream().map(trade -> new Question.Option(trade.code(), trade.name())).toList();
            case ORGAN -> candidacy.round().terms().organs().stream().map(organs::byCode)
                    .map(organ -> new Question.Option(organ.code(), organ.name())).toList();
            case STREET -> completeness.streets(content.answers().get("organ"))
                    .map(street -> new Question.Option(street.code(), street.name())).toList();
            case YESNO -> List.of(new Question.Option("true", yesNo("true")),
                    new Question.Option("false", yesNo("false")));
            default -> question.choices();
        };
    }

    private Wording shown(Question question, String value, boolean masked) {
        if (masked && question.personal()) {
            return same(question.type() == Question.Type.PHONE ? Masking.contact(value) : Masking.name(value));
        }
        return switch (question.type()) {
            case TRADE -> trades.find(value).map(trade -> trade.name()).orElse(same(value));
            case ORGAN -> organs.find(value).map(Organ::name).orElse(same(value));
            case STREET -> divisions.find(value).map(division -> division.name()).orElse(same(value));
            case YESNO -> yesNo(value);
            case CHOICE -> question.choices().stream().filter(option -> option.value().equals(value))
                    .map(Question.Option::label).findFirst().orElse(same(value));
            case DATE -> date(value);
            default -> same(value);
        };
    }

    private List<FileKind> files(FormDefinition definition, Content content) {
        return definition.evidence().stream().map(kind -> new FileKind(kind, content.files(kind.code()))).toList();
    }

    private PledgeSheet pledge(Candidacy candidacy, ApplicationForm form, Content content, boolean masked) {
        PledgeText text = published.pledge(form.pledgeIssue());
        Signature signed = content.signature();
        Signature shown = signed == null || !masked ? signed : new Signature(signed.by(), signed.file(),
                signed.issue(), signed.pledgeHash(), Masking.name(signed.signer()), signed.at(), null);
        return new PledgeSheet(text, text.hash(), shown, masked ? null : content.answers().get("legalPerson"),
                candidacy.merchant().creditCode().soleTrader());
    }

    private static State state(FormDefinition.Task task, Content content, Set<String> faulty) {
        Map<String, String> answers = new HashMap<>(content.answers());
        boolean wrong = task.questions().stream().anyMatch(question -> faulty.contains(question.code()));
        if (!wrong) {
            return State.DONE;
        }
        return task.questions().stream().map(Question::code)
                .filter(code -> !Set.of("kind", "organ", "contactName", "contactPhone").contains(code))
                .anyMatch(answers::containsKey) ? State.INCOMPLETE : State.NOT_STARTED;
    }

    /** The merchant sees its own data; so do the county's desks while the candidacy is with them. */
    private static boolean masked(Candidacy candidacy, Actor actor) {
        if (actor.holds(Role.MERCHANT, candidacy.merchant().id())) {
            return false;
        }
        return !(AT_THE_COUNTY.contains(candidacy.stage())
                && (Hand.COUNTY_OFFICE.isOf(actor, candidacy) || Hand.STATION.isOf(actor, candidacy)));
    }

    private static boolean mayLook(Actor actor) {
        return actor.posts().stream().anyMatch(post -> switch (post.role()) {
            case STATION, COUNTY_OFFICE, AUTHORITY, EVALUATOR -> true;
            default -> false;
        });
    }

    private Candidacy seen(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return candidacy;
    }

    /** A candidacy whose form this reader fills in, or would if it were open: the merchant, or the county's desks. */
    private Candidacy filledIn(String reference) {
        Candidacy candidacy = seen(reference);
        if (masked(candidacy, signedIn.actor())) {
            throw new Unknown(reference);
        }
        return candidacy;
    }

    private static boolean editable(Candidacy candidacy, Actor actor) {
        return Step.SUBMIT.from().contains(candidacy.stage())
                && Step.SUBMIT.hands().stream().anyMatch(hand -> hand.isOf(actor, candidacy));
    }

    private static String signName(Candidacy candidacy, Content content) {
        return Optional.ofNullable(content.answers().get("signName"))
                .or(() -> candidacy.premises().map(Premises::signName)).orElse(null);
    }

    private static Integer daysLeft(Candidacy candidacy, Moment now) {
        return candidacy.dueOn() == null ? null : now.calendar().daysLeft(now.today(), candidacy.dueOn());
    }

    private static Wording yesNo(String value) {
        return "true".equals(value) ? new Wording("是", "Yes") : new Wording("否", "No");
    }

    private static Wording same(String text) {
        return new Wording(Objects.requireNonNullElse(text, ""), Objects.requireNonNullElse(text, ""));
    }

    private static Wording date(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            return new Wording("%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                    DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day));
        } catch (DateTimeParseException unreadable) {
            return same(value);
        }
    }
}
