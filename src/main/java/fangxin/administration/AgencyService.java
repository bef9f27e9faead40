package fangxin.administration;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.agency.FormerName;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Service boundary for the trees of agencies and divisions: administrators and auditors read both; an administrator
 * adds agencies in the own area, and changes the name, phone number or superior of one.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class AgencyService {

    /**
     * View of an agency in its tree.
     *
     * @param depth    number of levels above it
     * @param superior the agency above it; code and name are null at the top
     * @param inferred whether the agency was inferred from a list and is not confirmed
     */
    public record AgencyView(
            @NotNull String code,
            @NotNull LocalizedText name,
            @NotNull Agency.AgencyType type,
            int depth,
            @NotNull NamedCode superior,
            @NotNull NamedCode area,
            String authority,
            String phone,
            boolean inferred,
            @NotNull AgencyMerger merger,
            @NotNull List<FormerAgency> formerNames) {}

    /** Code of an agency or division with its name. */
    public record NamedCode(String code, LocalizedText name) {}

    /** Merger of an agency into its successor; all null while it exists. */
    public record AgencyMerger(LocalDate endedOn, String successor, LocalizedText successorName) {}

    /** Agencies and divisions that one request reads, from which it builds the trees. */
    private record AgencyTreeData(
            Map<String, List<Agency>> below,
            Map<String, LocalizedText> names,
            Map<String, LocalizedText> places,
            Map<String, List<FormerName>> former) {}

    /** Former name of an agency, until a day; the code is another one where that body was merged into it. */
    public record FormerAgency(
            @NotNull String code,
            @NotNull LocalizedText name,
            @NotNull LocalDate lastDay,
            String document) {}

    /** Division with the number of divisions directly below it. */
    public record DivisionView(
            String code, LocalizedText name, Division.DivisionLevel level, String parent, int below) {}

    /** Input for an agency to be added. */
    public record NewAgency(
            @NotBlank(message = "{organization.agency.code}") @Length(max = 30)
            String code,

            @NotNull(message = "{organization.agency.name}")
            @BothLanguages(message = "{organization.agency.name}")
            @Length(max = 100)
            LocalizedText name,

            @NotNull(message = "{organization.agency.type}") Agency.AgencyType type,
            @Length(max = 30) String parent,
            @Length(max = 12) String division,
            @Length(max = 20) String authority,
            List<@Length(max = 12) String> covers,
            @Length(max = 30) String phone) {}

    /**
     * Input for the change of an agency.
     *
     * @param phone   phone number, or null for none
     * @param parent  code of the superior agency, or null to leave it
     * @param lastDay last day of the former name; null for yesterday
     */
    public record AgencyAmendment(
            @NotNull(message = "{organization.agency.name}")
            @BothLanguages(message = "{organization.agency.name}")
            @Length(max = 100)
            LocalizedText name,

            @Length(max = 30) String phone,
            @Length(max = 30) String parent,
            LocalDate lastDay) {}

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    @Inject
    AdministrativeScope territory;

    @Inject
    AuditLog auditLog;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Lists the agencies as a tree, each followed by the agencies below it. */
    @RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    public List<AgencyView> tree() {
        List<Agency> all = agencies.all();
        Map<String, List<Agency>> below =
                all.stream().filter(agency -> agency.parent() != null).collect(Collectors.groupingBy(Agency::parent));
        AgencyTreeData known = new AgencyTreeData(
                below,
                all.stream().collect(Collectors.toMap(Agency::code, Agency::name)),
                divisions.all().stream().collect(Collectors.toMap(Division::code, Division::name)),
                agencies.formerNames());
        List<AgencyView> nodes = new ArrayList<>();
        all.stream().filter(agency -> agency.parent() == null).forEach(root -> walk(root, 0, known, nodes));
        return nodes;
    }

    /** Returns the view of one agency of the tree. */
    public AgencyView node(String code) {
        return tree().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
    }

    /** Lists the divisions directly below a division; the counties where none is given. */
    @RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    public List<DivisionView> places(String parent) {
        Map<String, Long> below = divisions.all().stream()
                .filter(place -> place.parent() != null)
                .collect(Collectors.groupingBy(Division::parent, Collectors.counting()));
        return (parent == null ? divisions.counties() : divisions.under(parent))
                .stream()
                        .map(place -> new DivisionView(
                                place.code(),
                                place.name(),
                                place.level(),
                                place.parent(),
                                below.getOrDefault(place.code(), 0L).intValue()))
                        .toList();
    }

    public void establish(NewAgency wanted) {
        territory.within(currentUser.actor(), wanted.parent());
        Constraints.check(wanted);
        Agency above = agencies.byCode(wanted.parent());
        agencies.establish(new Agency(
                wanted.code(),
                wanted.name(),
                wanted.type(),
                wanted.parent(),
                wanted.division() == null
                        ? above.division()
                        : divisions.byCode(wanted.division()).code(),
                wanted.authority(),
                wanted.covers() == null ? List.of() : wanted.covers(),
                wanted.phone(),
                false));
        auditLog.record(
                AuditEntry.AuditAction.ADD_AGENCY, wanted.code(), wanted.name().zh());
    }

    /** Changes the name, the phone number or the superior of an agency. */
    public void amend(String code, AgencyAmendment amendment) {
        Agency agency = territory.within(currentUser.actor(), code);
        Constraints.check(amendment);
        LocalDate lastDay = amendment.lastDay();
        String parent = amendment.parent();
        if (lastDay != null && lastDay.isAfter(businessClock.now().today())) {
            throw RuleViolation.at("lastDay", "administration.agency.future");
        }
        String before = agency.name().zh();
        agencies.rename(
                agency,
                amendment.name(),
                amendment.phone(),
                lastDay == null ? businessClock.now().today().minusDays(1) : lastDay,
                null);
        auditLog.record(
                AuditEntry.AuditAction.RENAME_AGENCY,
                code,
                before + " → " + amendment.name().zh());
        if (parent != null && !parent.equals(agency.parent())) {
            territory.within(currentUser.actor(), parent);
            agencies.move(agency, parent);
            auditLog.record(AuditEntry.AuditAction.MOVE_AGENCY, code, parent);
        }
    }

    private static void walk(Agency agency, int depth, AgencyTreeData known, List<AgencyView> nodes) {
        nodes.add(new AgencyView(
                agency.code(),
                agency.name(),
                agency.type(),
                depth,
                named(known.names(), agency.parent()),
                named(known.places(), agency.division()),
                agency.authority(),
                agency.phone(),
                agency.isInferred(),
                new AgencyMerger(agency.endedOn(), agency.successor(), name(known.names(), agency.successor())),
                known.former().getOrDefault(agency.code(), List.of()).stream()
                        .map(each -> new FormerAgency(each.formerCode(), each.name(), each.lastDay(), each.document()))
                        .toList()));
        known.below().getOrDefault(agency.code(), List.of()).forEach(each -> walk(each, depth + 1, known, nodes));
    }

    private static NamedCode named(Map<String, LocalizedText> names, String code) {
        return new NamedCode(code, name(names, code));
    }

    private static LocalizedText name(Map<String, LocalizedText> names, String code) {
        return code == null ? null : names.get(code);
    }
}
