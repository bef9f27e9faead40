package fangxin.complaint.unitcode;

import fangxin.common.NotFound;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Service boundary for the codes of units: a scan finds the unit, is counted by day and place, and can make an alert;
 * the holder or an officer issues and replaces a code and reads its scans; an officer reads alerts and notes findings
 * on them.
 */
@Stateless
public class UnitCodeService {
    /**
     * Unit to which a scanned code leads.
     *
     * @param replaced whether another code took its place
     */
    public record ScannedUnit(String unit, boolean replaced) {}

    private static final int DAYS = 30;

    @Inject
    UnitCodeRepository codes;

    @Inject
    ScanTermsRepository places;

    @Inject
    ScanPlaceNames placeNames;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Counts a scan and returns the unit; empty for an unknown code.
     *
     * @param address IP address of the phone, of which only the coarse place and a salted hash of the day are stored
     */
    @PermitAll
    public Optional<ScannedUnit> scan(String code, String address) {
        return codes.find(code).map(found -> {
            Title title = found.title();
            codes.lockScans(title.number());
            LocalDate today = businessClock.now().today();
            ScanTerms terms = places.current().terms();
            boolean first = codes.addVisitor(VisitorHash.of(title.number(), today, address), today);
            codes.scan(title.number(), today, terms.placeOf(address)).count(first);
            if (first) {
                flag(title, today, terms);
            }
            return scanned(found);
        });
    }

    /** Returns the unit of a code, without counting a scan; empty for an unknown code. */
    @PermitAll
    public Optional<ScannedUnit> unit(String code) {
        return codes.find(code).map(UnitCodeService::scanned);
    }

    private static ScannedUnit scanned(UnitCode code) {
        return new ScannedUnit(code.title().number(), code.replacedAt().isPresent());
    }

    private void flag(Title title, LocalDate today, ScanTerms terms) {
        List<UnitScan> ofDay = codes.scans(title.number(), today);
        if (DistantScanPolicy.isFlagged(ofDay, terms)
                && codes.flag(DistantScan.idOf(title.number(), today)).isEmpty()) {
            codes.add(new DistantScan(
                    title,
                    today,
                    String.join(",", DistantScanPolicy.distant(ofDay, terms)),
                    businessClock.now().at()));
        }
    }

    /** Returns the code of a unit with its scans, for its holder and for the office that owns the title. */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public UnitCodeView code(String unit) {
        Title title = titles.byNumber(unit);
        Actor actor = currentUser.actor();
        if (!isHolder(actor, title) && !SupervisionAccess.mayRead(actor, title, agencies)) {
            throw new NotFound(unit);
        }
        return view(title);
    }

    /** Issues the first code of a unit, or replaces the shown one; a repeated request changes nothing. */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE})
    public UnitCodeView issue(String unit, UnitCodeInput input) {
        Constraints.check(input);
        Title title = titles.byNumber(unit);
        Actor actor = currentUser.actor();
        if (!mayIssue(actor, title)) {
            throw new NotFound(unit);
        }
        codes.lockScans(title.number());
        titles.lock(title.number());
        BusinessMoment now = businessClock.now();
        Optional<UnitCode> present = codes.current(title.number());
        if (present.map(UnitCode::code).equals(Optional.ofNullable(input.replaced()))) {
            present.ifPresent(code -> code.replace(now.at()));
            codes.add(new UnitCode(UnitCode.fresh(), title, RecordedActor.of(actor), now.at()));
        }
        return view(title);
    }

    /** Returns an alert on a unit of the officer's office. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public DistantScanView flag(String id) {
        return view(codes.flag(id)
                .filter(flag -> SupervisionAccess.mayRead(currentUser.actor(), flag.title(), agencies))
                .orElseThrow(() -> new NotFound(id)));
    }

    /** Records a finding on an alert. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public DistantScanView review(String id, ScanFindingInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        DistantScan flag = codes.flag(id)
                .filter(known -> SupervisionAccess.mayAct(actor, known.title(), Role.COUNTY_OFFICE))
                .orElseThrow(() -> new NotFound(id));
        titles.lock(flag.title().number());
        flag.review(input.finding(), input.noted(), new ActionStamp(actor, businessClock.now()));
        return view(flag);
    }

    private DistantScanView view(DistantScan flag) {
        return DistantScanView.of(
                flag,
                Stream.of(flag.places().split(","))
                        .filter(Predicate.not(String::isEmpty))
                        .map(placeNames::name)
                        .toList());
    }

    private static boolean mayIssue(Actor actor, Title title) {
        return isHolder(actor, title) || SupervisionAccess.mayAct(actor, title, Role.COUNTY_OFFICE);
    }

    private static boolean isHolder(Actor actor, Title title) {
        return title.isHeldBy(actor);
    }

    private UnitCodeView view(Title title) {
        Optional<UnitCode> code = codes.current(title.number());
        return new UnitCodeView(
                title.number(),
                title.place().signName(),
                title.place().address(),
                code.map(UnitCode::code).orElse(null),
                code.map(known -> Settings.baseUrl() + "/r/" + known.code()).orElse(null),
                code.map(UnitCode::issuedAt).orElse(null),
                codes.scans(title.number(), businessClock.now().today().minusDays(DAYS)).stream()
                        .map(scan -> new UnitCodeView.ScanCount(
                                scan.scannedOn(),
                                scan.place(),
                                placeNames.name(scan.place()),
                                scan.scans(),
                                scan.visitors()))
                        .toList(),
                !places.current().terms().places().isEmpty(),
                mayIssue(currentUser.actor(), title));
    }
}
