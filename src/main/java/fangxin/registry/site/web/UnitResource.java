package fangxin.registry.site.web;

import fangxin.common.LocalizedText;
import fangxin.common.MalformedRequest;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.notice.PromiseLine;
import fangxin.naming.title.ParticularChangeView;
import fangxin.naming.title.StarGrade;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleCauseView;
import fangxin.naming.title.TitleEventView;
import fangxin.naming.title.TitlePlace;
import fangxin.naming.title.TitleView;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.http.ReadsQuery;
import fangxin.platform.http.RequestLocale;
import fangxin.registry.search.SubjectTitle;
import fangxin.registry.search.UnitRecord;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.PublicUnitReader;
import fangxin.registry.site.UnitSearchResult;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the public register: searches it with facets and pages, and reads single units with promises,
 * history and all titles of the subject.
 */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class UnitResource {
    /** Fields that the index does not have. */
    private static final List<String> MISSING =
            List.of("reason", "promises", "plaque", "timeline", "formerly", "formerNames");

    /**
     * Result of a search.
     *
     * @param nearMisses at most ten units that do not match the text, but nearly do, the nearest first; searched if
     *                   fewer than five units match text and area, whatever the filters; of any status unless one other than
     *                   valid is asked for, and not counted in total and facets
     */
    @JsonbNillable
    public record UnitSearchAnswer(
            long total,
            Instant asOf,
            Map<String, List<FacetItem>> facets,
            List<UnitItem> items,
            String next,
            List<UnitItem> nearMisses) {}

    public record FacetItem(@NotNull String value, String label, long count) {}

    public record DistrictItem(
            @NotNull String code, @NotNull String name) {}

    /** Location of a unit, WGS-84. */
    public record LocationItem(double lat, double lng) {
        static LocationItem of(TitlePlace place) {
            return place.lat() == null || place.lng() == null ? null : new LocationItem(place.lat(), place.lng());
        }
    }

    /**
     * Unit in a search result, with one component for each field of the contract.
     *
     * @param distance in metres from the location of the query, or null
     * @param phone    phone number, or null without the holder's consent to its publication
     * @param statusDetail warned, rectifying, downgraded, transition or under_review where the status says more than the
     *                     standing, or null
     * @param stars        number of stars on the track of commitment, or null
     * @param formerNames  former signs and registered names, the last first, one a line; or null
     */
    @JsonbNillable
    public record UnitItem(
            String number,
            String name,
            String signName,
            String type,
            String level,
            @NotNull DistrictItem district,
            String sector,
            String grade,
            String status,
            LocalDate namedOn,
            LocalDate validUntil,
            String address,
            LocationItem location,
            Integer distance,
            List<SubjectTitleItem> titles,
            String phone,
            String track,
            String statusDetail,
            Integer stars,
            String formerNames) {
        static UnitItem of(UnitSearchResult.UnitView unit, Locale language) {
            UnitRecord known = unit.record();
            return new UnitItem(
                    known.number(),
                    known.holder().registeredName(),
                    known.place().signName(),
                    known.category().type(),
                    known.category().level().name(),
                    new DistrictItem(
                            known.place().office(), unit.labels().district().in(language)),
                    known.category().trade(),
                    gradeName(known.category()),
                    unit.status(),
                    known.term().namedOn(),
                    known.term().validUntil(),
                    known.place().address(),
                    LocationItem.of(known.place()),
                    unit.distance(),
                    unit.titles().stream().map(SubjectTitleItem::of).toList(),
                    known.place().phone(),
                    known.category().track().name(),
                    lowerCase(unit.detail()),
                    starsOf(known.category()),
                    known.formerNames());
        }
    }

    /** Title of the same subject; the list begins with the highest valid one. */
    public record SubjectTitleItem(
            String number,
            @NotNull String level,
            @NotNull String status,
            @NotNull String track) {
        static SubjectTitleItem of(SubjectTitle title) {
            return new SubjectTitleItem(
                    title.number(), title.level(), title.state(), title.track().name());
        }
    }

    /**
     * Entry in the history of a unit.
     *
     * @param cause     change of state or grade with its cause, or null where the entry changes neither
     * @param withdrawn salted SHA-256 of a ground that is not public any more, or null
     * @param particular changed particular with its cause, or null where the entry changes none
     */
    @JsonbNillable
    public record TitleEventItem(
            String type,
            String name,
            LocalDate date,
            String document,
            String reason,
            TitleCauseItem cause,
            String withdrawn,
            ParticularChangeItem particular) {
        static TitleEventItem of(TitleEventView event, Locale language) {
            return new TitleEventItem(
                    event.type(),
                    event.name().in(language),
                    event.effectiveOn(),
                    event.documentNumber(),
                    event.publicReason(),
                    event.cause() == null ? null : TitleCauseItem.of(event.cause(), language),
                    event.withdrawn(),
                    ParticularChangeItem.of(event.particular(), language));
        }
    }

    /**
     * Changed particular of a unit with its cause.
     *
     * @param sentence all of it in one sentence
     * @param before   value before; empty where none was stated
     * @param ground   rule and article
     * @param input    what led to it
     */
    public record ParticularChangeItem(
            @NotNull String particular,
            String before,
            String after,
            @NotNull String ground,
            @NotNull String input,
            @NotNull String sentence) {
        static ParticularChangeItem of(ParticularChangeView change, Locale language) {
            return change == null
                    ? null
                    : new ParticularChangeItem(
                            lowerCase(change.particular()),
                            change.before(),
                            change.after(),
                            change.ground().in(language),
                            change.input().in(language),
                            change.sentence().in(language));
        }
    }

    /**
     * Change of state or grade with its cause. Ground, input and remedy are null where the ground was withdrawn.
     *
     * @param sentence    all of it in one sentence
     * @param before      status before
     * @param ground      rule and article
     * @param input       what was found
     * @param remedyUntil last day for the remedy, or null
     * @param starsBefore stars before, or null
     * @param term        last day of the term before and after; null where the change sets no term
     */
    @JsonbNillable
    public record TitleCauseItem(
            String sentence,
            String before,
            String after,
            String gradeBefore,
            String gradeAfter,
            String ground,
            String input,
            String remedy,
            LocalDate remedyUntil,
            Integer starsBefore,
            Integer starsAfter,
            TitleCauseView.TermChange term) {
        static TitleCauseItem of(TitleCauseView cause, Locale language) {
            return new TitleCauseItem(
                    cause.sentence().in(language),
                    lowerCase(cause.before()),
                    lowerCase(cause.after()),
                    nameOf(cause.gradeBefore()),
                    nameOf(cause.gradeAfter()),
                    text(cause.ground(), language),
                    text(cause.input(), language),
                    text(cause.remedy(), language),
                    cause.remedyUntil(),
                    starsOf(cause.stars().before()),
                    starsOf(cause.stars().after()),
                    cause.term());
        }

        private static Integer starsOf(StarGrade stars) {
            return stars == null ? null : stars.stars();
        }

        private static String nameOf(Enum<?> grade) {
            return grade == null ? null : grade.name();
        }

        private static String text(LocalizedText text, Locale language) {
            return text == null ? null : text.in(language);
        }
    }

    /**
     * Unit with all its public data. The fields of a search item and of a line of units.jsonl have the same names and
     * places here, so that a client reads all three alike.
     *
     * @param asOf          time of the data, or null if they are current
     * @param missing       names of fields without a value because the database is unavailable
     * @param printedNumber number on the certificate, or null if an old one states none
     * @param track         DEMONSTRATION or COMMITMENT
     * @param namedLevel    name of the level within the track in Chinese, or null
     * @param statusDetail  warned, rectifying, downgraded, transition or under_review where the status says more than the
     *                      standing, or null
     * @param stars         number of stars on the track of commitment, or null
     * @param formerNames   former signs and registered names, the last first, one a line; or null
     */
    @JsonbNillable
    public record UnitDetail(
            String number,
            String name,
            String signName,
            String creditCode,
            String type,
            String level,
            @NotNull DistrictItem district,
            String sector,
            String grade,
            String status,
            LocalDate namedOn,
            LocalDate validUntil,
            String address,
            LocationItem location,
            String title,
            String namingBody,
            String document,
            String reason,
            List<String> promises,
            String plaque,
            List<TitleEventItem> timeline,
            String printedNumber,
            FormerOfficeItem formerly,
            List<SubjectTitleItem> titles,
            Instant asOf,
            List<String> missing,
            String phone,
            String track,
            String namedLevel,
            String namedLevelEn,
            String statusDetail,
            Integer stars,
            String formerNames) {}

    /** The former office of the region in the number, which was merged into another office. */
    public record FormerOfficeItem(@NotNull String code, String name, LocalDate until) {}

    @Inject
    PublicRegisterService service;

    @Inject
    PublicUnitReader units;

    @Inject
    BusinessClock businessClock;

    @Inject
    UnitSearchEndpoint search;

    @Context
    UriInfo address;

    @Context
    HttpServletRequest request;

    /** Returns the titled units that meet the conditions, with the counts that further conditions would give. */
    @GET
    @ReadsQuery
    @Operation(summary = "Search the register")
    public UnitSearchAnswer search(
            @QueryParam("q") String q,
            @QueryParam("type") String type,
            @QueryParam("level") String level,
            @QueryParam("district") String district,
            @QueryParam("sector") String sector,
            @QueryParam("grade") String grade,
            @Parameter(description = "valid (default), suspended, revoked, expired, cancelled, void, any")
                    @QueryParam("status")
                    String status,
            @Parameter(description = "latitude,longitude in WGS-84") @QueryParam("near") String near,
            @Parameter(description = "metres") @QueryParam("radius") String radius,
            @Parameter(description = "relevance, distance, grade, named, name") @QueryParam("sort") String sort,
            @QueryParam("size") String size,
            @QueryParam("cursor") String cursor) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        address.getQueryParameters().forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        List<Violation> faults = new ArrayList<>();
        return search.answer(parameters, RequestLocale.accepted(request), faults)
                .orElseThrow(() -> new MalformedRequest(faults));
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One unit")
    public UnitDetail find(@PathParam("number") String number) {
        PublicUnitReader.PublicUnit shown =
                units.find(number, businessClock.now().today()).orElseThrow(() -> new NotFound(number));
        TitleView title = shown.title();
        Locale language = RequestLocale.accepted(request);
        return new UnitDetail(
                title.number(),
                title.holder().registeredName(),
                title.place().signName(),
                title.holder().creditCode(),
                title.category().type(),
                title.category().level().name(),
                new DistrictItem(
                        title.place().office(),
                        service.district(title.place().office()).in(language)),
                title.category().trade(),
                gradeName(title.category()),
                title.state(),
                title.term().namedOn(),
                title.term().validUntil(),
                title.place().address(),
                LocationItem.of(title.place()),
                title.document().wording().in(language),
                title.document().namingBody().in(language),
                title.document().number(),
                title.document().reason(),
                title.document().promiseLines(language).stream()
                        .map(PromiseLine::text)
                        .toList(),
                title.plaque().number(),
                title.timeline().stream()
                        .map(event -> TitleEventItem.of(event, language))
                        .toList(),
                title.printed(),
                title.names().former() == null
                        ? null
                        : new FormerOfficeItem(
                                title.names().former().code(),
                                title.names().former().name().in(language),
                                title.names().former().lastDay()),
                service.titlesOfSubject(number).stream()
                        .map(SubjectTitleItem::of)
                        .toList(),
                shown.asOf(),
                shown.partial() ? MISSING : List.of(),
                title.place().phone(),
                title.category().track().name(),
                title.category().namedLevel().zh(),
                title.category().namedLevel().en(),
                title.status().isDetailed() ? lowerCase(title.status()) : null,
                starsOf(title.category()),
                title.formerNames().isEmpty() ? null : String.join("\n", title.formerNames()));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    private static Integer starsOf(TitleCategory category) {
        return category.stars() == null ? null : category.stars().stars();
    }

    private static String gradeName(TitleCategory category) {
        return category.grade() == null ? null : category.grade().name();
    }
}
