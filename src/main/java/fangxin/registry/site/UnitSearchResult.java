package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.registry.search.SubjectTitle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Result of a search of the public register.
 *
 * @param asOf   time up to which the register is known
 * @param behind whether that is so long ago that the reader is notified
 * @param facets dimension to its values; each count is the total that choosing the value would give
 * @param next   cursor of the following page, or null
 */
public record UnitSearchResult(
        long total,
        Instant asOf,
        boolean behind,
        Map<String, List<FacetValue>> facets,
        List<UnitView> items,
        String next) {

    /** Number of titles that are not valid and meet the other filters: a facet ignores its own filter. */
    public long ended() {
        return facets.get("status").stream()
                .filter(state -> !state.value().equals("valid"))
                .mapToLong(FacetValue::count)
                .sum();
    }

    public record FacetValue(String value, LocalizedText label, long count) {}

    public record DistrictView(String code, LocalizedText name) {}

    /** Location of a unit, WGS-84. */
    public record UnitLocation(double lat, double lng) {}

    /**
     * A titled unit in a list.
     *
     * @param name     registered name
     * @param status   public standing, in lower case
     * @param distance in metres from the location of the query, or null
     * @param numbered whether the certificate states a number; an old one may not
     * @param titles   every title of the same subject, this one included, the highest valid one first
     */
    public record UnitView(
            String number,
            String name,
            String signName,
            String type,
            LocalizedText typeName,
            String level,
            DistrictView district,
            String sector,
            LocalizedText sectorName,
            String grade,
            String status,
            LocalDate namedOn,
            LocalDate validUntil,
            String address,
            UnitLocation location,
            Integer distance,
            String photo,
            boolean numbered,
            List<SubjectTitle> titles) {
        /** Valid titles of the same subject at other levels. */
        public List<SubjectTitle> others() {
            return titles.stream()
                    .filter(title -> !title.number().equals(number) && title.standing() == TitleStanding.VALID)
                    .toList();
        }

        /** Style of the status badge. */
        public String badgeStyle() {
            return status.equals("valid") ? "VALID" : status.equals("suspended") ? "ATTENTION" : "ENDED";
        }
    }
}
