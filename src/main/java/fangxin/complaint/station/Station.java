package fangxin.complaint.station;

import fangxin.common.CheckDigit;
import fangxin.common.FieldErrors;
import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stored entry of the register of service stations and ODR firms (消费维权服务站、ODR企业登记): particulars, public changes that
 * wait for a second officer, papers, staff, shops in its charge, grade, state and journal; it is approved, assessed,
 * confirmed and closed, and its contact and staff can be erased. State changes by {@link StationStep} only.
 */
@Entity
@Table(name = "station")
@EntityListeners(PublicDataChangeListener.class)
public class Station {
    private static final int MOST_MEMBERS = 200;

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String owner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StationType type;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StationState state;

    @Length(max = 40)
    private String venue;

    @NotNull
    @Length(max = 120)
    private String name;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String nameSortKey;

    @NotNull
    @Length(max = 200)
    private String hostName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String hostSortKey;

    @NotNull
    @Length(max = 20)
    private String creditCode;

    @NotNull
    @Length(max = 300)
    private String address;

    @Length(max = 12)
    private String street;

    @Length(max = 300)
    private String link;

    @NotNull
    @Length(max = 40)
    private String phone;

    private Double lat;
    private Double lng;

    @Length(max = 60)
    private String contact;

    @Length(max = 40)
    private String contactPhone;

    private int staff;

    @NotNull
    @Length(max = 1000)
    private String conditions;

    private LocalDate openedOn;
    private LocalDate closedOn;
    private LocalDate activeOn;

    /** Code of the grade of the last assessment, or null. */
    @Length(max = 40)
    private String grade;

    /** Month of that assessment, as in 2026-03. */
    @Length(max = 7)
    private String gradeIn;

    /** Last day of the grade, or null where it does not expire. */
    private LocalDate gradeUntil;

    @Length(max = 36)
    private String gradeFile;

    @Length(max = 60)
    private String applicant;

    /** Id of the import that created the station, or null. */
    @Length(max = 36)
    private String importedBy;

    @NotNull
    private Instant enteredAt;

    @OneToMany(mappedBy = "station", cascade = CascadeType.PERSIST)
    @OrderBy("code")
    private List<StationPaper> papers = new ArrayList<>();

    @OneToMany(mappedBy = "station", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<StationShop> shops = new ArrayList<>();

    @OneToMany(mappedBy = "station", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("name")
    private List<StationMember> members = new ArrayList<>();

    /** The change that waits for a second officer, at most one. */
    @OneToMany(mappedBy = "station", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<StationChange> changes = new ArrayList<>();

    /** The proposed grade that waits for a second officer, at most one. */
    @OneToMany(mappedBy = "station", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<StationAssessment> assessments = new ArrayList<>();

    @OneToMany(mappedBy = "station", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<StationEntry> journal = new ArrayList<>();

    protected Station() {}

    /** Enters an application. */
    Station(String number, StationInput input, ActionStamp by) {
        this.number = number;
        this.owner = input.office();
        this.type = input.type();
        this.applicant = by.actor().account();
        this.enteredAt = by.moment().at();
        describe(input);
        this.state = StationStep.APPLY.to();
        enter(StationStep.APPLY, null, by);
    }

    /** Returns the number of the n-th entry of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%06d".formatted(year, n));
    }

    private void describe(StationInput input) {
        publish(input.name(), input.hostName(), input.place().place(input.type()));
        creditCode = input.code();
        staff(input);
    }

    /** Takes over the new credit code of its business; the change itself is recorded on the title. */
    void followCode(String code) {
        creditCode = code;
    }

    private void publish(String publicName, String host, StationPlace place) {
        name = publicName;
        nameSortKey = NameCollation.key(publicName);
        hostName = host;
        hostSortKey = NameCollation.key(host);
        venue = place.venue();
        address = place.address();
        street = place.street();
        link = place.link();
        phone = place.phone();
        lat = place.lat();
        lng = place.lng();
    }

    private void staff(StationInput input) {
        contact = input.staff().contact();
        contactPhone = input.staff().contactPhone();
        staff = input.staff().count();
        conditions = input.conditions().stream().distinct().sorted().collect(Collectors.joining(";"));
    }

    /**
     * Replaces the particulars except type, office and credit code. Changed public particulars of an approved station
     * wait for a second officer; the others are changed at once. The journal records the old and the new public
     * particulars.
     */
    void revise(StationInput input, ActionStamp by) {
        StationStep.REVISE.requireFrom(state);
        new FieldErrors()
                .refuse(input.type() != type, "type", "station.revise.fixed")
                .refuse(!input.office().equals(owner), "office", "station.revise.fixed")
                .refuse(!input.code().equals(creditCode), "creditCode", "station.revise.fixed")
                .check();
        String differences = differences(
                published(name, hostName, place()),
                published(input.name(), input.hostName(), input.place().place(type)));
        if (!isApproved() || differences == null) {
            describe(input);
            enter(StationStep.REVISE, differences, by);
            return;
        }
        StationChange proposed = new StationChange(this, input, by);
        StationStep.PROPOSE_CHANGE.requireFrom(state);
        staff(input);
        Optional<StationChange> waiting = change();
        if (waiting.isPresent()) {
            requireSame(waiting.get(), proposed);
            return;
        }
        changes.add(proposed);
        enter(StationStep.PROPOSE_CHANGE, differences, by);
    }

    private static void requireSame(StationChange waiting, StationChange proposed) {
        if (differences(
                        published(waiting.name(), waiting.hostName(), waiting.place()),
                        published(proposed.name(), proposed.hostName(), proposed.place()))
                != null) {
            throw RuleViolation.conflict("station.change.open", waiting.actor().statedName(), waiting.proposedAt());
        }
    }

    /**
     * Returns the old and new values of the public particulars in which two descriptions differ; null without a
     * difference.
     */
    private static String differences(Map<String, Object> before, Map<String, Object> after) {
        String text = before.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> shown(before.get(field)) + " → " + shown(after.get(field)))
                .collect(Collectors.joining("；"));
        return text.isEmpty() ? null : text;
    }

    /** Returns the change that waits for a second officer; empty where none does. */
    Optional<StationChange> change() {
        return changes.stream().findFirst();
    }

    /**
     * Returns the differences between the published values and those of the waiting change; null without a waiting
     * change.
     */
    String proposedDifferences() {
        return change().map(waiting -> differences(
                        published(name, hostName, place()),
                        published(waiting.name(), waiting.hostName(), waiting.place())))
                .orElse(null);
    }

    /** Publishes the change that was shown, as the second officer. */
    void confirmChange(String id, ActionStamp by) {
        StationStep.CONFIRM_CHANGE.requireFrom(state);
        StationChange waiting = requireChange(id);
        publish(waiting.name(), waiting.hostName(), waiting.place());
        changes.clear();
        enter(StationStep.CONFIRM_CHANGE, null, by);
    }

    /** Drops the change that was shown, as the second officer. */
    void refuseChange(String id, String reason, ActionStamp by) {
        StationStep.REFUSE_CHANGE.requireFrom(state);
        requireChange(id);
        changes.clear();
        enter(StationStep.REFUSE_CHANGE, reason, by);
    }

    /**
     * Returns whether the last step was this decision of an account on a change: a repeated request changes nothing.
     */
    boolean hasJustDecided(boolean confirmed, String account) {
        return changes.isEmpty()
                && isLastStep(confirmed ? StationStep.CONFIRM_CHANGE : StationStep.REFUSE_CHANGE, account);
    }

    private boolean isLastStep(StationStep step, String account) {
        return !journal.isEmpty()
                && journal.getLast().step() == step
                && journal.getLast().actor().account().equals(account);
    }

    private StationChange requireChange(String id) {
        return change().filter(waiting -> waiting.id().equals(id))
                .orElseThrow(() -> RuleViolation.conflict("station.change.none"));
    }

    /**
     * Proposes a grade, which waits for a second officer. The month is neither before the opening nor before the last
     * assessment, and the grade has not expired.
     *
     * @return whether it is new; false for a repeated request
     */
    boolean proposeGrade(StationAssessmentInput input, StationGrade proposed, ActionStamp by) {
        StationStep.PROPOSE_GRADE.requireFrom(state);
        if (!type.isStation()) {
            throw RuleViolation.conflict("station.grade.firm");
        }
        Optional<StationAssessment> waiting = assessment();
        if (waiting.isPresent()) {
            StationAssessment other = waiting.get();
            if (other.is(input, by.actor().account())) {
                return false;
            }
            throw RuleViolation.conflict("station.grade.open", other.actor().statedName(), other.proposedAt());
        }
        requireMonth(YearMonth.parse(input.assessedIn()), proposed, by.moment().today());
        assessments.add(new StationAssessment(this, input, by));
        enter(
                StationStep.PROPOSE_GRADE,
                proposed.name().zh() + " / " + proposed.name().en() + " · " + input.assessedIn() + " · "
                        + input.reason(),
                by);
        return true;
    }

    private void requireMonth(YearMonth assessed, StationGrade proposed, LocalDate today) {
        LocalDate until = proposed.lastDay(assessed);
        if (assessed.isAfter(YearMonth.from(today))
                || (openedOn != null && assessed.isBefore(YearMonth.from(openedOn)))
                || (gradeIn != null && assessed.isBefore(YearMonth.parse(gradeIn)))
                || (until != null && until.isBefore(today))) {
            throw RuleViolation.at("assessedIn", "station.grade.month");
        }
    }

    /** Returns the proposed grade that waits for a second officer; empty where none does. */
    Optional<StationAssessment> assessment() {
        return assessments.stream().findFirst();
    }

    /**
     * Gives the station the proposed grade that was shown, in place of an earlier one, as the second officer.
     *
     * @return id of the file of the assessment that it replaces; empty without one
     */
    Optional<String> confirmGrade(String id, StationTerms terms, ActionStamp by) {
        StationStep.CONFIRM_GRADE.requireFrom(state);
        StationAssessment waiting = requireAssessment(id);
        StationGrade confirmed =
                terms.grade(waiting.grade()).orElseThrow(() -> RuleViolation.conflict("station.grade.unknown"));
        Optional<String> replaced = Optional.ofNullable(gradeFile);
        grade = waiting.grade();
        gradeIn = waiting.assessedIn();
        gradeUntil = confirmed.lastDay(YearMonth.parse(gradeIn));
        gradeFile = waiting.file();
        assessments.clear();
        enter(StationStep.CONFIRM_GRADE, null, by);
        return replaced;
    }

    /**
     * Returns the proposed grade that was shown to its proposer, as the second officer.
     *
     * @return id of the file of the proposal; empty without one
     */
    Optional<String> returnGrade(String id, String reason, ActionStamp by) {
        StationStep.RETURN_GRADE.requireFrom(state);
        Optional<String> file = Optional.ofNullable(requireAssessment(id).file());
        assessments.clear();
        enter(StationStep.RETURN_GRADE, reason, by);
        return file;
    }

    /** Returns whether the last step was this decision of an account on a grade: a repeated request changes nothing. */
    boolean hasJustAssessed(boolean confirmed, String account) {
        return assessments.isEmpty()
                && isLastStep(confirmed ? StationStep.CONFIRM_GRADE : StationStep.RETURN_GRADE, account);
    }

    private StationAssessment requireAssessment(String id) {
        return assessment()
                .filter(waiting -> waiting.id().equals(id))
                .orElseThrow(() -> RuleViolation.conflict("station.grade.none"));
    }

    /**
     * Returns whether the station has a grade that is valid on a day. Worked example: with the last day 31 March 2029
     * it has it on that day, and not on 1 April.
     */
    boolean isGradedOn(LocalDate day) {
        return grade != null && (gradeUntil == null || !gradeUntil.isBefore(day));
    }

    /** Adds a person to the staff. A repeated request changes nothing. */
    void addMember(StationMemberInput input, ActionStamp by) {
        StationStep.ADD_MEMBER.requireFrom(state);
        if (members.stream().noneMatch(known -> known.is(input))) {
            if (members.size() >= MOST_MEMBERS) {
                throw RuleViolation.at("name", "station.member.many", MOST_MEMBERS);
            }
            members.add(new StationMember(this, input));
            enter(StationStep.ADD_MEMBER, null, by);
        }
    }

    /** Removes a person from the staff. A repeated request changes nothing. */
    void removeMember(String id, ActionStamp by) {
        StationStep.REMOVE_MEMBER.requireFrom(state);
        if (members.removeIf(known -> known.id().equals(id))) {
            enter(StationStep.REMOVE_MEMBER, null, by);
        }
    }

    private static String shown(Object value) {
        return value == null || "".equals(value) ? "—" : value.toString();
    }

    /** Returns the public values of a station by the names of the input's fields. */
    private static Map<String, Object> published(String name, String hostName, StationPlace place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("hostName", hostName);
        fields.put("place.venue", place.venue());
        fields.put("place.address", place.address());
        fields.put("place.street", place.street());
        fields.put("place.link", place.link());
        fields.put("place.phone", place.phone());
        fields.put("place.lat", place.lat());
        fields.put("place.lng", place.lng());
        return fields;
    }

    /**
     * Adds a paper to the application, in place of an earlier one of the same kind.
     *
     * @return id of the file that it replaces; empty where it is the first of its kind
     */
    Optional<String> file(String code, String file, ActionStamp by) {
        StationStep.ADD_PAPER.requireFrom(state);
        Optional<StationPaper> known =
                papers.stream().filter(paper -> paper.code().equals(code)).findFirst();
        Optional<String> replaced = known.map(StationPaper::file);
        known.ifPresentOrElse(paper -> paper.replace(file), () -> papers.add(new StationPaper(this, code, file)));
        enter(StationStep.ADD_PAPER, code, by);
        return replaced;
    }

    /**
     * Approves the application, where all that the terms require is there.
     *
     * @param opened day of opening; for an ODR firm the day of its account on the national platform
     */
    void approve(LocalDate opened, StationTerms terms, ActionStamp by) {
        StationStep.APPROVE.requireFrom(state);
        FieldErrors errors = new FieldErrors();
        missing(terms).forEach(each -> errors.add(null, "station.approve.missing", each.name()));
        errors.refuse(opened.isAfter(by.moment().today()), "openedOn", "station.openedOn.future");
        errors.check();
        openedOn = opened;
        activeOn = by.moment().today();
        take(StationStep.APPROVE, null, by);
    }

    /** Returns the conditions that the applicant does not meet and the papers that are not on file. */
    List<StationRequirement> missing(StationTerms terms) {
        Set<String> met = Set.copyOf(conditions());
        Set<String> filed = papers.stream().map(StationPaper::code).collect(Collectors.toSet());
        return Stream.concat(
                        terms.required(type, StationRequirementType.CONDITION).stream()
                                .filter(each -> !met.contains(each.code())),
                        terms.required(type, StationRequirementType.PAPER).stream()
                                .filter(each -> !filed.contains(each.code())))
                .toList();
    }

    void refuse(String reason, ActionStamp by) {
        closedOn = by.moment().today();
        take(StationStep.REFUSE, reason, by);
    }

    /**
     * Marks an active station without recorded activity in the idle days of the terms as to be confirmed. Worked
     * example: last active on 1 March, 90 idle days: on 30 May (the ninetieth day) it is active, on 31 May it is to be
     * confirmed.
     */
    boolean lapse(int idleDays, ActionStamp by) {
        if (state != StationState.ACTIVE
                || !activeOn.plusDays(idleDays).isBefore(by.moment().today())) {
            return false;
        }
        take(StationStep.LAPSE, null, by);
        return true;
    }

    /** Confirms that the station is active. */
    void confirm(ActionStamp by) {
        activeOn = by.moment().today();
        take(StationStep.CONFIRM, null, by);
    }

    /** Records activity today: a dispute was entered or a month was reported. */
    void noteActivity(LocalDate today) {
        if (activeOn == null || activeOn.isBefore(today)) {
            activeOn = today;
        }
    }

    void close(LocalDate lastDay, String reason, ActionStamp by) {
        if (lastDay.isAfter(by.moment().today()) || (openedOn != null && lastDay.isBefore(openedOn))) {
            throw RuleViolation.at("lastDay", "station.lastDay.range");
        }
        closedOn = lastDay;
        changes.clear();
        assessments.clear();
        take(StationStep.CLOSE, reason, by);
    }

    /**
     * Puts the station in charge of a titled shop, for example of a store of its chain. A repeated request changes
     * nothing.
     */
    void cover(String title, ActionStamp by) {
        StationStep.COVER.requireFrom(state);
        if (shops.stream().noneMatch(shop -> shop.title().equals(title))) {
            shops.add(new StationShop(this, title));
            enter(StationStep.COVER, title, by);
        }
    }

    /** Ends the charge of a shop. A repeated request changes nothing. */
    void uncover(String title, ActionStamp by) {
        StationStep.UNCOVER.requireFrom(state);
        if (shops.removeIf(shop -> shop.title().equals(title))) {
            enter(StationStep.UNCOVER, title, by);
        }
    }

    /** Erases the person in charge and the staff, since the retention after the closing is over. */
    void eraseContact() {
        members.clear();
        contact = null;
        contactPhone = null;
    }

    private void take(StationStep step, String reason, ActionStamp by) {
        step.requireFrom(state);
        state = step.to();
        enter(step, reason, by);
    }

    private void enter(StationStep step, String reason, ActionStamp by) {
        journal.add(new StationEntry(this, journal.size() + 1, step, reason, by));
    }

    /** Returns the steps that the state of the station allows, in the order of the table. */
    List<StationStep> openSteps() {
        return Arrays.stream(StationStep.values())
                .filter(step -> step.from().contains(state))
                .toList();
    }

    public String number() {
        return number;
    }

    long version() {
        return version;
    }

    /** Returns the code of the office that administers the station. */
    public String owner() {
        return owner;
    }

    public StationType type() {
        return type;
    }

    /** Returns whether the station was approved: it is or was active. */
    boolean isApproved() {
        return state != StationState.APPLIED && state != StationState.IMPORTED && state != StationState.REFUSED;
    }

    public StationState state() {
        return state;
    }

    public String name() {
        return name;
    }

    String hostName() {
        return hostName;
    }

    /** Returns the credit code of the business that runs the station: accounts of that merchant act as its staff. */
    String creditCode() {
        return creditCode;
    }

    public StationPlace place() {
        return new StationPlace(venue, address, street, link, phone, lat, lng);
    }

    String contact() {
        return contact;
    }

    String contactPhone() {
        return contactPhone;
    }

    int staff() {
        return staff;
    }

    List<String> conditions() {
        return conditions.isEmpty() ? List.of() : List.of(conditions.split(";"));
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    LocalDate activeOn() {
        return activeOn;
    }

    String grade() {
        return grade;
    }

    String gradeIn() {
        return gradeIn;
    }

    LocalDate gradeUntil() {
        return gradeUntil;
    }

    String gradeFile() {
        return gradeFile;
    }

    /** Returns the account that entered the application; null for an imported entry. */
    String applicant() {
        return applicant;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    List<StationPaper> papers() {
        return papers;
    }

    List<StationMember> members() {
        return List.copyOf(members);
    }

    List<String> shops() {
        return shops.stream().map(StationShop::title).sorted().toList();
    }

    List<StationEntry> journal() {
        return journal;
    }
}
