package fangxin.naming.title;

import fangxin.merchant.Premises;
import fangxin.naming.notice.PublishedAddressPolicy;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;

/**
 * Value: the place of business for which a title was conferred: sign, address, office and street, coordinates, public
 * picture and phone, as on the day of the conferral unless changes of them were recorded since. For a subject without
 * premises the sign is its name.
 *
 * @param premises id of the premises, or null
 * @param signName name on the shop sign
 * @param address  street address, or platform and link of an online shop; empty where none is known
 * @param office   code of the county-level office in whose territory it lies
 * @param street   code of the street (街道), or null
 * @param lat      latitude in degrees, WGS-84, or null
 * @param lng      longitude in degrees, WGS-84, or null
 * @param photo    id of the public picture of the shop front, or null
 * @param phone    phone number for customers, or null without the holder's consent to its publication
 */
public record TitlePlace(
        String premises,
        @NotNull String signName,
        @NotNull String address,
        @NotNull String office,
        String street,
        Double lat,
        Double lng,
        String photo,
        String phone) {
    private static final String PHONE_QUESTION = "rightsPhone";

    /** Returns the place that an old register states; the latitude and longitude are in WGS-84, or null. */
    public static TitlePlace ofOldRegister(String signName, String address, String office, Double lat, Double lng) {
        return new TitlePlace(null, signName, address, office, null, lat, lng, null, null);
    }

    /**
     * Returns the premises of a candidacy, with sign and address as they were published; of an online shop neither
     * street nor location ({@link PublishedAddressPolicy}).
     *
     * @param answers answers of the application by their codes
     */
    static TitlePlace of(
            Candidacy candidacy, String signName, String address, String photo, Map<String, String> answers) {
        Optional<Premises> premises = candidacy.premises();
        Optional<Premises> open = premises.filter(any ->
                PublishedAddressPolicy.onlineAddress(candidacy.trade(), answers).isEmpty());
        return new TitlePlace(
                premises.map(Premises::id).orElse(null),
                signName,
                address,
                candidacy.office(),
                open.map(Premises::street).orElse(null),
                open.map(Premises::lat).orElse(null),
                open.map(Premises::lng).orElse(null),
                photo,
                publicPhone(answers));
    }

    /**
     * Returns the phone number among the answers of an application; null unless the applicant consents to its
     * publication.
     */
    private static String publicPhone(Map<String, String> answers) {
        return "true".equals(answers.get(FormDefinition.CONSENT_TO_PHONE)) ? answers.get(PHONE_QUESTION) : null;
    }
}
