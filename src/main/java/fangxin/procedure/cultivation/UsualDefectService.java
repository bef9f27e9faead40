package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Service boundary for the usual defects (常见补正事项) of an office, or of the programme: shows a list, adds, changes and
 * removes its defects, and stores their example pictures. An officer of a county office changes the list of the office,
 * which begins as a copy of the programme's; an officer of a city office changes that of the programme.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class UsualDefectService {
    private static final int MOST = 30;

    /** An office whose list the officer changes. */
    public record UsualDefectOffice(String code, LocalizedText name) {}

    /**
     * A list as it is shown.
     *
     * @param own whether the office has a list of its own; false for that of the programme
     * @param by  name of the officer who changed it last; null for that of the configuration
     */
    public record UsualDefectListView(
            String office,
            int issue,
            boolean own,
            List<UsualDefect> defects,
            String by,
            @NotNull Instant enteredAt) {}

    @Inject
    UsualDefectRepository lists;

    @Inject
    DefectTargets targets;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the offices of the officer. */
    public List<UsualDefectOffice> offices() {
        return currentUser
                .actor()
                .placesAs(Role.COUNTY_OFFICE)
                .map(office ->
                        new UsualDefectOffice(office, agencies.byCode(office).name()))
                .toList();
    }

    /** Returns the list that an office uses. Not found for an office at which the officer has no post. */
    public UsualDefectListView list(String office) {
        return view(office, lists.inUse(listOf(requireOwn(office))));
    }

    /** Returns the parts of an application that a usual defect can concern, over all forms. */
    public List<DefectTargets.DefectTarget> fields() {
        return targets.all();
    }

    /** Stores an example picture; it stays unused until a defect names it. */
    public String storePicture(String office, String name, InputStream content) {
        requireOwn(office);
        return files.store(
                        UsualDefectFileAccess.PICTURES,
                        UsualDefectFileAccess.PICTURES,
                        name,
                        content,
                        currentUser.actor().account())
                .id();
    }

    /**
     * Adds a defect, or changes the defect with its code. Refused (409) where another officer has changed the list
     * meanwhile.
     */
    public UsualDefectListView save(String office, UsualDefectInput input) {
        UsualDefectList before = lists.inUseForUpdate(listOf(requireOwn(office)));
        check(input, before);
        List<UsualDefect> changed = new ArrayList<>(before.defects());
        changed.replaceAll(each -> each.code().equals(input.defect().code()) ? input.defect() : each);
        if (changed.stream().noneMatch(each -> each.code().equals(input.defect().code()))) {
            changed.add(input.defect());
        }
        return enter(office, input.issue(), before, changed);
    }

    /** Removes a defect from the list; notices that were sent keep it. A repeated removal changes nothing. */
    public UsualDefectListView remove(String office, String code, int issue) {
        UsualDefectList before = lists.inUseForUpdate(listOf(requireOwn(office)));
        return enter(
                office,
                issue,
                before,
                before.defects().stream()
                        .filter(each -> !each.code().equals(code))
                        .toList());
    }

    /** Stores an issue with the changed defects. A request without a change stores nothing. */
    private UsualDefectListView enter(String office, int issue, UsualDefectList before, List<UsualDefect> changed) {
        if (changed.equals(before.defects())) {
            return view(office, before);
        }
        if (issue != before.issue()) {
            throw new RuleViolation(RuleViolation.Status.CONFLICT, "cultivation.usual.changed");
        }
        Actor actor = currentUser.actor();
        UsualDefectList entered = before.changed(
                listOf(office), changed, actor, businessClock.now().at());
        lists.add(entered);
        return view(office, entered);
    }

    private void check(UsualDefectInput input, UsualDefectList before) {
        FieldErrors errors = new FieldErrors().validate(input);
        if (input.defect() != null) {
            Set<String> known =
                    targets.all().stream().map(DefectTargets.DefectTarget::code).collect(Collectors.toSet());
            String picture = input.defect().picture();
            errors.refuse(
                            input.defect().field() != null
                                    && !known.contains(input.defect().field()),
                            "defect.field",
                            "cultivation.return.field")
                    .refuse(
                            before.defects().size() >= MOST
                                    && before.defects().stream()
                                            .noneMatch(each -> each.code()
                                                    .equals(input.defect().code())),
                            "defect.code",
                            "cultivation.usual.many",
                            MOST)
                    .refuse(
                            picture != null
                                    && files.of(UsualDefectFileAccess.PICTURES).stream()
                                            .map(StoredFile::id)
                                            .noneMatch(picture::equals),
                            "defect.picture",
                            "cultivation.picture.unknown");
        }
        errors.check();
    }

    /**
     * Returns the office whose list officers of an office change: null for a city office, which changes the programme's
     * list.
     */
    private String listOf(String office) {
        return agencies.isCityOffice(office) ? null : office;
    }

    private String requireOwn(String office) {
        if (office == null || !currentUser.actor().holds(Role.COUNTY_OFFICE, office)) {
            throw new NotFound(String.valueOf(office));
        }
        return office;
    }

    private UsualDefectListView view(String office, UsualDefectList list) {
        return new UsualDefectListView(
                office, list.issue(), list.office() != null, list.defects(), list.actorName(), list.enteredAt());
    }
}
